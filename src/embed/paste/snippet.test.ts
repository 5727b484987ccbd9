import { expect, test } from 'vitest';
import { embedUrl } from './addresses.ts';
import {
  cspLine,
  discoursePrefix,
  elementParts,
  iframeParts,
  markdownSnippet,
  numberSnippet,
  spell,
} from './snippet.ts';
import { ROOT as root } from '../test-support/a-chart.ts';
import { THEMES } from '../theme.ts';

const A = { address: `${root}/embed/aws/`, title: 'A "B" <C>', revision: 3, height: 550, shortHeight: 420 };

test('a frame is one line without a script, and remembers what it shows', () => {
  expect(spell(iframeParts(A), ['whole', 'light', 'live', 'wide'])).toBe(
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
  const element = spell(elementParts(root, 'aws', A), ['auto', 'pinned', 'wide']);
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

test.each(THEMES)('a short frame loads the short page, at its height, pinned or not, %s', (theme) => {
  const place = { chart: 'aws', size: 'short', theme } as const;
  const live = spell(iframeParts(A), ['short', theme, 'live', 'wide']);
  expect(live).toContain(`src="${embedUrl(root, place)}?seen=3"`);
  expect(live).toContain('height="420"');
  expect(spell(iframeParts(A), ['short', theme, 'pinned', 'wide'])).toContain(
    `src="${embedUrl(root, { ...place, pinned: 3 })}"`,
  );
  expect(spell(elementParts(root, 'aws', A), ['short', theme, 'live', 'wide'])).toContain(' size="short"');
});

test('what has no other form and no revisions is one frame', () => {
  const card = { address: `${root}/embed/answer/a/`, title: 'A', height: 240 };
  expect(spell(iframeParts(card), ['short', 'dark', 'live'])).toBe(
    `<iframe src="${root}/embed/answer/a/dark/" title="A" width="100%" height="240" frameborder="0"></iframe>`,
  );
});

test('a live number keeps the words that it stands for, and their day, and puts no blank behind them', () => {
  expect(numberSnippet(root, 'a', '< 5 GW', '2026-11-22')).toBe(
    `<compute-ledger-figure id="a" since="2026-11-22">&lt; 5 GW</compute-ledger-figure><script src="${root}/embed/v1.js" defer></script>`,
  );
});
