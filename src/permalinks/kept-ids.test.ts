import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepIds } from './kept-ids.ts';
import { readPage } from './page-text.ts';

test('an old id stands right inside what has the new one', () => {
  expect(keepIds('<p>A</p><h2 class="x" id="new">Terms</h2>', [{ from: 'old', to: 'new' }])).toBe(
    '<p>A</p><h2 class="x" id="new"><span id="old"></span>Terms</h2>',
  );
});

test('several old ids may lead to one place', () => {
  const renamed = ['a', 'b'].map((from) => ({ from, to: 'new' }));
  expect(keepIds('<p id="new">X</p>', renamed)).toBe('<p id="new"><span id="a"></span><span id="b"></span>X</p>');
});

test('in a table or list it stands in the first part that may hold it, and before what holds nothing', () => {
  expect(keepIds('<table id="new"><tr><td>1</td></tr></table>', [{ from: 'old', to: 'new' }])).toBe(
    '<table id="new"><tr><td><span id="old"></span>1</td></tr></table>',
  );
  expect(keepIds('<img id="new" alt="">', [{ from: 'old', to: 'new' }])).toBe(
    '<span id="old"></span><img id="new" alt="">',
  );
});

test('says which id is not there', () => {
  expect(() => keepIds('<p id="other">X</p>', [{ from: 'old', to: 'new' }])).toThrow('no element has the id `new`');
});

test('the page says the same as before, and has every id', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(ids, (all) => {
      const html = `<body>${all.map((id) => `<section id="${id}"><p>About ${id}</p></section>`).join('')}</body>`;
      const renamed = all.map((id) => ({ from: `was-${id}`, to: id }));
      const kept = readPage(keepIds(html, renamed));
      expect(kept.text).toBe(readPage(html).text);
      expect([...kept.fragments.keys()].toSorted()).toEqual([...all, ...renamed.map(({ from }) => from)].toSorted());
    }),
  );
});
