import { brotliCompressSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { placeSteps } from './place-steps.ts';
import { PAGE } from '../shared/surface.ts';
import { Key } from '../shared/key/Key.tsx';
import { Steps, stepsKey } from './Steps.tsx';
import { stepsShort } from './steps-short.tsx';
import { expectSelfContained, testTextsOf } from '../test-support/rules.ts';
import { stepsOf } from '../test-support/time-samples.ts';

const chart = stepsOf();
const draw = (idPrefix: string) => render(<Steps on={PAGE} chart={chart} idPrefix={idPrefix} />);

testTextsOf(placeSteps(chart));

test('leads every step to its deal, and every count to its figure', () => {
  const hrefs = [...draw('s').matchAll(/<a href="([^"]*)" aria-label="[^"]+">/g)].map(([, href]) => href);
  expect(hrefs).toEqual(['/figures/at-first/', '/deals/letter/', '/deals/contract/', '/figures/now/']);
});

test('has ids of its own, no script, no style and no number without an end; is small', () => {
  const page = `${draw('a')}${draw('b')}${render(<Key chartKey={stepsKey()} idPrefix="k" />)}`;
  expectSelfContained(page);
  expect(brotliCompressSync(draw('s')).length).toBeLessThanOrEqual(3 * 1024);
});

test('goes on in its short form after the last count, as an outline: nobody has said that a supplier left', () => {
  const rows = stepsShort(chart).groups.flatMap((group) => group.rows);
  expect(render(<>{rows.map(({ mark }) => mark(PAGE))}</>).match(/endless/g)).toHaveLength(3);
});
