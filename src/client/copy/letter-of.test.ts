import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { letterOf } from './letter-of.ts';

const { window } = new JSDOM(
  `<main><section aria-labelledby="deals"><h2 id="deals">New deals</h2>
    <details><summary><span data-name>Acme</span> <span>and 3 others</span></summary><p>Acme builds
      <a href="/figures/acme/" class="x">2 GW</a>.</p></details></section>
  <section><ul><li><strong>Oracle</strong><ul><li><a href="/figures/a/">Abilene</a>: 1 GW</li></ul></li></ul></section></main>`,
  { url: 'https://ledger.test/changes/2026-w48/' },
);
beforeAll(() => vi.stubGlobal('document', window.document));
afterAll(() => vi.unstubAllGlobals());

const parts = () => window.document.querySelectorAll('section');

test('a letter has all that is folded, and whole addresses', () => {
  const { html } = letterOf(parts());
  expect(html).toContain('<a href="https://ledger.test/figures/acme/">2 GW</a>');
  expect(html).toContain('<h3>Acme</h3>');
  expect(html).not.toMatch(/details|summary|class|aria/);
});

test('as plain text it has a line for each', () => {
  expect(letterOf(parts()).text).toBe('New deals\nAcme\nAcme builds 2 GW.\nOracle\n- Abilene: 1 GW\n');
});

test('and the page stays as it was', () => {
  const before = window.document.body.innerHTML;
  letterOf(parts());
  expect(window.document.body.innerHTML).toBe(before);
});
