import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readPage } from '../../permalinks/page-text.ts';
import { thaw } from '../page/frozen-page.ts';
import { card } from '../test-support/a-card.ts';
import { ROOT as root } from '../test-support/a-chart.ts';
import { cardPage, type CardInput } from './card-page.ts';

const SINCE = `${root}/figures/amd-capacity/?since=2026-11-22`;
const FORMER = { revision: 1, words: 'about <5> GW', corrected: false, url: SINCE };

const htmlOf = (changes: Partial<CardInput> = {}, theme: 'light' | 'dark' | 'auto' = 'light') =>
  thaw(cardPage({ card: card(), state: { kind: 'live', formers: [] }, css: '', root, ...changes }).frozen, {
    root,
    theme,
  });

test('is whole without a script, and asks for nothing', () => {
  const html = parse(htmlOf());
  expect(html.querySelectorAll('script, [src], [srcset], link[rel=stylesheet], img')).toEqual([]);
  expect(html.querySelector('main')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'AMD’s agreement with OpenAI up to 6 GW AMD, announced, as of 6 Oct 2025. Grade A. Compute Ledger',
  );
});

test('leads out of the frame to the page of its figure', () => {
  const [link] = parse(htmlOf()).querySelectorAll('a');
  expect(link?.attributes).toMatchObject({ target: '_blank', href: `${root}/figures/amd-capacity/` });
});

test('of a revision leads to what has changed since that day', () => {
  const html = parse(htmlOf({ card: card({ more: SINCE }), state: { kind: 'pinned' } }));
  expect(html.querySelector('footer a')?.getAttribute('href')).toBe(SINCE);
  expect(html.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${root}/figures/amd-capacity/`);
});

test('keeps what it said before for who has pasted it then', () => {
  const html = parse(htmlOf({ state: { kind: 'live', formers: [FORMER] } }));
  const before = html.querySelector('#r1');
  expect(before?.hasAttribute('hidden')).toBe(true);
  expect(before?.innerHTML).toContain('>Was about &lt;5&gt; GW when this was embedded<');
  expect(before?.querySelector('a')?.getAttribute('href')).toBe(SINCE);
  expect(html.querySelectorAll('script')).toHaveLength(1);
});

test('calls a correction one', () => {
  const html = htmlOf({ state: { kind: 'live', formers: [{ ...FORMER, corrected: true }] } });
  expect(html).toContain('Corrected: was about');
});

test('needs the same height whether it has changed or not', () => {
  const changed = cardPage({ card: card(), state: { kind: 'live', formers: [FORMER] }, css: '', root });
  const pinned = cardPage({ card: card(), state: { kind: 'pinned' }, css: '', root });
  expect(changed.height).toBe(pinned.height);
});

test('leads hosts to the answer for the light one alone, which is what they get', () => {
  const link = (html: string) =>
    parse(html).querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
  expect(link(htmlOf())).toBe(`${root}/oembed/figure/amd-capacity.json`);
  expect(link(htmlOf({}, 'dark'))).toBeUndefined();
  expect(link(htmlOf({ state: { kind: 'pinned' } }))).toBeUndefined();
});

test('promises of a pinned card what belongs to its revision, and of no name that may change', () => {
  expect(readPage(htmlOf({ state: { kind: 'pinned' } })).text).toBe('up to 6 GW announced, as of 6 Oct 2025.');
});
