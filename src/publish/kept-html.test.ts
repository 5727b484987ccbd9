import { expect, test } from 'vitest';
import { keptHtml } from './kept-html.ts';

const SITE = { root: 'https://ledger.test/base', revisionOf: (id: string) => (id === 'new' ? undefined : 2) };
const kept = (markup: string) => keptHtml(markup, { ...SITE, pageUrl: 'https://ledger.test/base/faq/a/' });

test('sends readers to the value that a figure has now, whatever becomes of it', () => {
  expect(kept('<a class="fig" href="/base/figures/acme/">3 GW</a>')).toBe(
    '<a href="https://ledger.test/base/figures/acme/r/2/">3 GW</a>',
  );
});

test('leaves a value that is not today’s at its own revision', () => {
  expect(kept('<a href="/base/figures/acme/#r-1">1 GW</a> <a href="/base/figures/acme/r/1/">1 GW</a>')).toBe(
    '<a href="https://ledger.test/base/figures/acme/r/1/">1 GW</a> <a href="https://ledger.test/base/figures/acme/r/1/">1 GW</a>',
  );
});

test('sends readers to the page of a figure that has no revisions', () => {
  expect(kept('<a href="/base/figures/new/">?</a>')).toBe('<a href="https://ledger.test/base/figures/new/">?</a>');
});

test('does not say that a value has been revised: which one it is, its address says', () => {
  expect(
    kept(
      '<a href="/base/figures/acme/">3 GW<span class="rev"><span aria-hidden="true">rev</span><span> (revised)</span></span></a>',
    ),
  ).toBe('<a href="https://ledger.test/base/figures/acme/r/2/">3 GW</a>');
});
