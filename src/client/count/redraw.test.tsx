import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { drawn } from '../../explorer/drawn.ts';
import { redraw } from './redraw.ts';

const { window } = new JSDOM('');
beforeAll(() => {
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Element', window.Element);
});
afterAll(() => vi.unstubAllGlobals());

interface List {
  names: readonly string[];
  chosen?: string | undefined;
}

/** Rows with keys, a picture, texts beside each other, what is there at times alone, and attributes of every kind. */
const Row = ({ name }: { name: string }) => (
  <li title={name} aria-current={name === 'b'}>
    {name}: {name.length}
  </li>
);
const Rows = ({ names, chosen }: List) => (
  <>
    {names.length > 1 && <p data-many>{names.length} rows</p>}
    <ul class={names.length > 2 ? 'long' : undefined}>
      {names.map((name) => (
        <Row key={name} name={name} />
      ))}
    </ul>{' '}
    <svg viewBox={`0 0 10 ${names.length}`}>
      {names.map((name, i) => (
        <g key={name}>
          <rect x={i} />
        </g>
      ))}
    </svg>
    <select disabled={names.length === 0}>
      {names.map((name) => (
        <option value={name} selected={name === chosen}>
          {name}
        </option>
      ))}
    </select>
    <input value={chosen} />
  </>
);

const markup = (list: List) => renderToString(<Rows {...list} />);
/** As a browser writes it. */
const written = (html: string) => Object.assign(window.document.createElement('div'), { innerHTML: html });
const give = (parent: Element, list: List) => {
  redraw(parent, drawn(<Rows {...list} />));
};

const lists = fc.record({
  names: fc.uniqueArray(fc.constantFrom('a', 'b', 'cd', 'e<f'), { maxLength: 4 }),
  chosen: fc.constantFrom('a', 'cd'),
});

test('whatever was shown or printed before, what is drawn is what the components come to', () => {
  fc.assert(
    fc.property(lists, fc.array(lists, { minLength: 1, maxLength: 4 }), (printed, later) => {
      const parent = written(markup(printed));
      for (const list of later) {
        give(parent, list);
        expect(parent.innerHTML).toBe(written(markup(list)).innerHTML);
      }
    }),
    { numRuns: 12 },
  );
});

test('takes over what was printed, so that a link keeps the focus; then a row with a key stays the same wherever it goes', () => {
  const parent = written(markup({ names: ['a', 'b'] }));
  const [a, b] = parent.querySelectorAll('li');
  give(parent, { names: ['a', 'b'] });
  expect([...parent.querySelectorAll('li')]).toEqual([a, b]);
  give(parent, { names: ['b', 'cd', 'a'] });
  const [first, , last] = parent.querySelectorAll('li');
  expect(first === b && last === a).toBe(true);
});

test('draws pictures as such, and has in a field what is chosen, whatever a reader put there', () => {
  const parent = written('');
  give(parent, { names: ['a', 'cd'], chosen: 'a' });
  expect(parent.querySelector('rect')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  const [input, select] = [parent.querySelector('input'), parent.querySelector('select')];
  if (input && select) input.value = select.value = 'a';
  give(parent, { names: ['a', 'cd'], chosen: 'cd' });
  expect([input?.value, select?.value]).toEqual(['cd', 'cd']);
});
