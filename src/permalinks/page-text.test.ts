import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from './page-text.ts';

const page = (main: string) =>
  `<!doctype html><html><body><nav>Menu</nav><main id="content">${main}</main><footer>Foot</footer></body></html>`;
const textOf = (main: string) => readPage(page(main)).text;
const idsOf = (main: string) => [...readPage(page(main)).fragments.keys()];

describe('a page says', () => {
  test('the text of its main part, each run of white space one space', () => {
    expect(textOf('<h1>Ten\n   gigawatts</h1><p>at&nbsp;least &amp; by\u00a02030</p>')).toBe(
      'Ten gigawatts at least & by 2030',
    );
  });

  test('words of one line together, and those of two blocks apart', () => {
    expect(textOf('<p>10<b>GW</b></p><p>by</p><table><tr><td>a</td><td>b</td></tr></table>')).toBe('10GW by a b');
  });

  test('the whole body where it has no main part', () => {
    expect(readPage('<body><h1>Chart</h1><script>let a = 1</script></body>').text).toBe('Chart');
  });

  test('as much where it leaves out the tags of its head and body', () => {
    expect(readPage('<!doctype html><meta charset="utf-8"><title>Tab</title><h1>Chart</h1><p>Ten<p>Two').text).toBe(
      'Chart Ten Two',
    );
  });

  test('nothing that is hidden, decoration, navigation, a button, code or marked', () => {
    const silent = [
      '<nav>Up</nav>',
      '<p hidden>Hidden</p>',
      '<i aria-hidden="true">→</i>',
      '<button>Copy</button>',
      '<script>1 < 2</script>',
      '<style>p { color: red }</style>',
      '<div data-not-said><p>Used in <b>three</b> places</p></div>',
      '<dialog>Embed</dialog>',
    ];
    expect(textOf(`<p>One</p>${silent.join('')}<p>two</p>`)).toBe('One two');
  });

  test('what a picture’s marks are called, not where its words break', () => {
    const svg = (lines: string) =>
      `<svg aria-label="Two bars"><a aria-label="AWS: $38 billion"><text>${lines}</text></a><g aria-hidden="true"><text>0</text></g></svg>`;
    expect(textOf(svg('AWS: <tspan>$38</tspan>'))).toBe('Two bars AWS: $38 billion');
    expect(textOf(svg('AWS</text><text>$38bn'))).toBe(textOf(svg('AWS $38bn')));
  });

  test('only what it marks, where it marks anything', () => {
    expect(readPage(page('<h1 id="a">Label</h1><p data-says>$38 billion</p>'))).toEqual({
      text: '$38 billion',
      fragments: new Map(),
    });
  });
});

test('its markup, its classes and its line breaks say nothing', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });
  const wrapping = fc.constantFrom(
    (word: string) => word,
    (word: string) => `<b class="x">${word}</b>`,
    (word: string) => `<a href="/y/"><span>${word}</span></a>`,
  );
  const space = fc.constantFrom(' ', '\n', ' \t\n ', '&nbsp;');
  fc.assert(
    fc.property(words, fc.array(fc.tuple(wrapping, space), { minLength: 8, maxLength: 8 }), (all, style) => {
      const styled = all.map((word, i) => {
        const [wrap, gap] = style[i] ?? expect.fail();
        return wrap(word) + gap;
      });
      expect(textOf(`<section><p>${styled.join('')}</p></section>`)).toBe(all.join(' '));
    }),
  );
});

describe('an id is a promise', () => {
  test('where text is said', () => {
    expect(
      readPage(page('<h2 id="terms">Terms</h2><section id="faq-price"><h3>How much?</h3><p>Ten.</p></section>'))
        .fragments,
    ).toEqual(
      new Map([
        ['terms', 'Terms'],
        ['faq-price', 'How much? Ten.'],
      ]),
    );
  });

  test('also when it names its section', () => {
    expect(idsOf('<section aria-labelledby="terms"><h2 id="terms">Terms</h2></section>')).toEqual(['terms']);
  });

  test('not when it names an element that has an id itself', () => {
    expect(idsOf('<figure id="chart-a" aria-labelledby="title-a"><h2 id="title-a">A</h2></figure>')).toEqual([
      'chart-a',
    ]);
  });

  test('not in a picture, in furniture, or outside the main part', () => {
    expect(idsOf('<svg><g id="grid"></g></svg><div data-not-said><h2 id="used">Used</h2></div>')).toEqual([]);
    expect(
      readPage('<body><p id="before">B</p><main><p id="in">I</p></main><p id="after">A</p></body>').fragments,
    ).toEqual(new Map([['in', 'I']]));
  });
});
