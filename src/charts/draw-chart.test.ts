import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Ledger } from '../ledger/ledger.ts';
import { purchase } from '../ledger/testing.ts';
import { parseValue } from '../ledger/parse-wording.ts';
import { drawChart } from './draw-chart.ts';
import type { FormEntry } from './forms.ts';
import { drawnWith } from './test-support/drawn-with.ts';

const ledger = new Ledger([
  {
    id: 'agreed',
    label: 'Agreed',
    topic: 'a-topic',
    unit: 'gw',
    deals: [],
    partOf: [],
    overlaps: [],
    claims: [
      { value: parseValue('up to 5 GW', 'gw'), basis: 'announced', source: 'a-source', also: [], standing: 'accepted' },
    ],
  },
]);

const entry: FormEntry = {
  form: 'bars',
  description: 'One bar',
  unit: 'gw',
  groups: [{ hue: 'power', rows: [{ label: 'NVIDIA', detail: 'agreement', figure: 'agreed' }] }],
};

const draw = (idPrefix: string) => drawChart(entry, drawnWith(ledger, idPrefix));

test('gives picture, key and rows of the same figures', () => {
  const { svg, key, rows } = draw('a');
  expect(renderToString(svg)).toContain('href="/figures/agreed/"');
  expect(renderToString(key)).toContain('up to: may be less');
  expect(rows).toMatchObject([{ label: 'NVIDIA', figure: 'agreed', lower: 0, upper: 5 }]);
});

test('explains in a text what a mark does not say by itself, and nothing else', () => {
  const figures = [
    purchase('stated', '$5 billion'),
    purchase('secret', 'not published'),
    purchase('least', 'at least $9'),
  ];
  const keyOf = (...ids: string[]) => {
    const rows = ids.map((figure) => ({ label: figure, detail: 'a contract', figure }));
    const chart = { form: 'bars', description: 'Bars', unit: 'usd', groups: [{ hue: 'ink', rows }] } as const;
    const { keyInText } = drawChart(chart, drawnWith(new Ledger(figures), 'a'));
    return (
      keyInText &&
      renderToString(keyInText)
        .match(/<\/svg>[^<]+/g)
        ?.map((text) => text.slice('</svg>'.length).trim())
    );
  };
  expect(keyOf('stated', 'secret')).toBeUndefined();
  expect(keyOf('stated', 'least')).toEqual(['at least, more than: no upper end']);
});

test('shares no id between picture, key and another chart', () => {
  const page = ['a', 'b'].flatMap((prefix) => {
    const { svg, key } = draw(prefix);
    return [renderToString(svg), renderToString(key)];
  });
  const ids = [...page.join('').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});
