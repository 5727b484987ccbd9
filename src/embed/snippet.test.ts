import { expect, test } from 'vitest';
import { embedUrl } from './addresses.ts';
import { cspLine, discoursePrefix, elementParts, iframeParts, markdownSnippet, spell } from './snippet.ts';
import { ROOT as root } from './test-support/a-chart.ts';
import { THEMES } from './theme.ts';

const A = { root, chart: 'aws', title: 'A "B" <C>', revision: 3, height: 550 };

test('a frame is one line without a script, and remembers what it shows', () => {
  expect(spell(iframeParts(A), ['light', 'live', 'wide'])).toBe(
    `<iframe src="${root}/embed/aws/?seen=3" title="A &quot;B&quot; &lt;C&gt;" width="100%" height="550" frameborder="0"></iframe>`,
  );
});

test.each(THEMES)('a pinned frame loads the pinned page, %s', (theme) => {
  const address = embedUrl(root, { chart: 'aws', theme, pinned: 3 });
  expect(spell(iframeParts(A), [theme, 'pinned', 'wide'])).toContain(`src="${address}"`);
});

test('a narrow frame is no wider than a column of text', () => {
  expect(spell(iframeParts(A), ['light', 'live', 'narrow'])).toContain('style="max-width:640px"');
});

test('the element holds the frame, for where its script is blocked', () => {
  const element = spell(elementParts(A), ['auto', 'pinned', 'wide']);
  expect(element).toContain(spell(iframeParts(A), ['auto', 'pinned', 'wide']));
  expect(element).toMatch(/^<compute-ledger-chart chart="aws" pinned="3"><iframe /);
  expect(element).toContain(`<script src="${root}/embed/v1.js" defer></script>`);
});

test('a policy names the origin alone, an allowed address the folder of all embeds', () => {
  expect(cspLine(root)).toBe('frame-src https://ledger.test');
  expect(discoursePrefix(root)).toBe('https://ledger.test/base/embed/');
});

test('Markdown survives brackets', () => {
  expect(markdownSnippet({ alt: 'A [B]', picture: 'p.png', page: 'x/' })).toBe('[![A \\[B\\]](p.png)](x/)');
});
