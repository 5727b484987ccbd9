import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { Parser } from 'htmlparser2';
import { JSDOM } from 'jsdom';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { build } from './support/built-site.ts';
import { pagesIn, samplePages, type Page } from './support/pages.ts';

/** Works the settings out once, and not anew for each page, which takes as long as to read it. */
class OnceLoader extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string) {
    return (this.#config ??= super.getConfigFor(handle));
  }
}

const loader = new OnceLoader({
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
const validator = new HtmlValidate(loader);

describe('the site', () => {
  test('is valid HTML', { timeout: 300_000 }, async () => {
    // What is pinned is made as what it was pinned from, and most pages as others are: a sample of both is enough.
    const live = pagesIn(build).filter(({ url }) => !/\/r\/\d+\//.test(url));
    const sample = samplePages(build);
    // Short ones first: long ones have little that no short one has.
    const shortFirst = live.toSorted((a, b) => a.html.length - b.html.length);
    const pages = new Set([...sample, ...pagesWithNewPairs([...sample, ...shortFirst])]);
    const reports = await Promise.all(
      [...pages].map(async ({ url, html }) => ({ url, report: await validator.validateString(html) })),
    );
    expect((await validator.validateString('<p id="a"><p id="a">')).valid).toBe(false);
    const problems = reports.flatMap(({ url, report }) =>
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${url} ${selector ?? ''}: ${message} (${ruleId})`),
      ),
    );
    expect(problems).toEqual([]);
  });

  test('gives no id to two elements of a page', () => {
    const given = pagesIn(build).flatMap(({ url, html }) => idsGivenTwice(html).map((id) => `${url}#${id}`));
    expect(given).toEqual([]);
    expect(idsGivenTwice('<p id="a"></p><p id="b"></p><p id="a"></p>')).toEqual(['a']);
  });

  // The build reads its pages with one parser, to know what they say; tests look at them with another.
  test('reads the same to both parsers of HTML', () => {
    for (const { url, html, root } of samplePages(build)) expect(readOfTree(root), url).toEqual(readInPasses(html));
  });

  // Other people's tools read pages with it. It throws at styles that its own parser does not know.
  test('can be read by jsdom', () => {
    const styles = new Set(samplePages(build).flatMap(({ html }) => stylesOf(html)));
    expect(styles.size).toBeGreaterThan(10);
    expect(new JSDOM(`<title>Read</title>${[...styles].join('')}`).window.document.title).toBe('Read');
  });
});

/** Each tag with the one before it, and of their attributes what decides on what may stand where. */
function tagPairs(html: string): string[] {
  const tags = (html.match(/<[a-z/!][^>]*>/gi) ?? []).map((tag) =>
    tag.replace(/(?<! role| type| rel)="[^"]+"/g, '="…"'),
  );
  return tags.map((tag, i) => `${tags[i - 1] ?? ''}${tag}`);
}

/** Pages that show two tags after each other that none before them shows: a hundred of thousands. */
function pagesWithNewPairs(pages: readonly Page[]): Page[] {
  const seen = new Set<string>();
  return pages.filter(({ html }) => {
    const known = seen.size;
    for (const pair of tagPairs(html)) seen.add(pair);
    return seen.size > known;
  });
}

/** The ids that more than one element of a page has. */
function idsGivenTwice(html: string): string[] {
  const ids = [...html.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id = '']) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** The styles of a page, those of an element as an element with them, and all numbers as one. */
const stylesOf = (html: string) =>
  (html.match(/<style[^>]*>.*?<\/style>| style="[^"]*"/gs) ?? []).map((style) =>
    style.startsWith('<') ? style : `<p${style.replace(/\d+/g, '1')}></p>`,
  );

/** Elements in order, each with its id, and what stands between the tags. */
interface Reading {
  elements: string[];
  text: string;
}

function readInPasses(html: string): Reading {
  const elements: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, { id = '' }) => void elements.push(`${name}#${id}`),
    ontext: (words) => void (text += words),
  });
  parser.end(html);
  return { elements, text };
}

const readOfTree = (root: HTMLElement): Reading => ({
  elements: root.querySelectorAll('*').map(({ rawTagName, id }) => `${rawTagName.toLowerCase()}#${id}`),
  // To this parser the document's type is text.
  text: root.text.replace(/^<!doctype html>/i, ''),
});
