import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { pagesIn, samplePages } from './support/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Matters of taste: how Astro and Preact print an element that is valid either way.
    'void-style': 'off',
    'no-inline-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
  },
});

describe.each(inject('builds').slice(0, 1))('the site $name', (build) => {
  test('is valid HTML', async () => {
    const pages = pagesIn(build);
    const reports = await Promise.all(
      pages.map(async ({ url, html }) => ({ url, report: await validator.validateString(html) })),
    );
    const problems = reports.flatMap(({ url, report }) =>
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${url} ${selector ?? ''}: ${message} (${ruleId})`),
      ),
    );
    expect(problems).toEqual([]);
  });

  // Other people's tools read pages with it. It throws at styles that its own parser does not know.
  test('can be read by jsdom', () => {
    expect(samplePages(build).map(({ html }) => new JSDOM(html).window.document.title)).not.toContain('');
  });
});
