import { brotliCompressSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Spans } from './Spans.tsx';
import { PAGE } from '../shared/surface.ts';
import { Key } from '../shared/key/Key.tsx';
import { spansKey } from './spans-key.tsx';
import { expectSelfContained, valuesOf } from '../test-support/rules.ts';
import { spansOf, spansSample } from '../test-support/time-samples.ts';

const draw = (idPrefix: string, chart = spansSample) => render(<Spans on={PAGE} chart={chart} idPrefix={idPrefix} />);

test('makes every date a link with a name', () => {
  const chart = spansOf([{ label: 'AWS', detail: 'cloud', first: 'started', completion: 'month' }]);
  expect(valuesOf(draw('s', chart), 'aria-label').map((name) => name.replaceAll('\u00a0', ' '))).toEqual([
    'A test',
    'AWS, cloud, first: 3 November 2025, complete: by December 2026, first capacity: 3 November 2025, past, announced',
    'AWS, complete: by December 2026, promised, announced',
  ]);
  expect(valuesOf(draw('s'), 'href').filter((href) => href.startsWith('/figures/'))).toHaveLength(9);
});

test('tells past from promised, and the bounds of a date, without colour', () => {
  const shapes = ['started', 'half-year', 'month', 'open'].map((first) =>
    draw('s', spansOf([{ label: 'A', detail: '', first }])).replace(
      / (aria-label|href|x|width)="[^"]*"|<text.*?<\/text>/g,
      '',
    ),
  );
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('says of power without a date that none is published, and leads to its figure', () => {
  const picture = draw('s', spansOf([{ label: 'NVIDIA', detail: 'agreed', figure: 'power' }]));
  expect(valuesOf(picture, 'href')).toContain('/figures/power/');
  expect(valuesOf(picture, 'aria-label')[1]).toBe('NVIDIA: 5\u00a0GW, agreed, no date published, announced');
  expect(picture).toContain('>no date</text>');
  expect(picture).not.toMatch(/class="(?:hollow|solid date)"/);
});

test('fills no date with a texture: hatching is for amounts that may be less', () => {
  expect(draw('s')).not.toContain('<pattern');
  expect(draw('s', spansOf([{ label: 'A', detail: '', first: 'half-year' }]))).toContain('class="hollow"');
});

test('has ids of its own, no script, no style and no number without an end', () => {
  expectSelfContained(`${draw('a')}${draw('b')}${render(<Key chartKey={spansKey(spansSample)} idPrefix="k" />)}`);
});

test('is small, and explains only the marks that it has', () => {
  expect(brotliCompressSync(draw('s')).length).toBeLessThanOrEqual(3 * 1024);
  const key = render(
    <Key chartKey={spansKey(spansOf([{ label: 'A', detail: '', first: 'half-year' }]))} idPrefix="k" />,
  );
  expect(key).toContain('promised');
  expect(key).not.toMatch(/has happened|earlier/);
});
