import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const PAGE = 'https://ledger.test/base/deals/acme/';
const cleaned = (markup: string) => feedHtml(markup, PAGE);

test('makes every address absolute', () => {
  expect(
    cleaned('<a href="/base/figures/x/">1</a><a href="#faq">2</a><a href="../">3</a><img src="/a.png" alt="A">'),
  ).toBe(
    '<a href="https://ledger.test/base/figures/x/">1</a><a href="https://ledger.test/base/deals/acme/#faq">2</a><a href="https://ledger.test/base/deals/">3</a><img src="https://ledger.test/a.png" alt="A">',
  );
});

test('reads an address as HTML writes it', () => {
  expect(cleaned('<a href="https://a.example/?b=1&#38;c=2">1</a><a href="https://a.example/?b=1&amp;c=2">2</a>')).toBe(
    '<a href="https://a.example/?b=1&c=2">1</a><a href="https://a.example/?b=1&c=2">2</a>',
  );
});

test('leaves out what only a page can use', () => {
  expect(
    cleaned(
      '<script type="module" src="/a.js"></script><style>p{}</style><p class="dek" id="x" style="a" data-b onclick="c()">A<button>Copy</button><span aria-hidden="true">rev</span></p><svg><path/></svg>',
    ),
  ).toBe('<p>A</p>');
});

test('keeps what a custom element holds', () => {
  expect(cleaned('<copy-text><a href="https://a.example/">A</a> <em>B</em></copy-text>')).toBe(
    '<a href="https://a.example/">A</a> <em>B</em>',
  );
});

test('keeps text as it reads', () => {
  expect(cleaned('<p>A &amp; B &lt;c&gt;\n  <time datetime="2026-11-21" class="x">21 November</time></p>')).toBe(
    '<p>A &amp; B &lt;c&gt; <time datetime="2026-11-21">21 November</time></p>',
  );
});
