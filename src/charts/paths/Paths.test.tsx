import { brotliCompressSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Paths } from './Paths.tsx';
import { PAGE } from '../shared/surface.ts';
import { Key } from '../shared/key/Key.tsx';
import { pathsKey } from './paths-key.tsx';
import { placePath, placePaths } from './place-paths.ts';
import { expectSelfContained, testTextsOf } from '../test-support/rules.ts';
import { pathsSample } from '../test-support/time-samples.ts';

const placed = placePaths(pathsSample);
const [contract, letter] = placed.groups.flatMap(({ rows }) => rows.map(({ item }) => placePath(item, placed.axis)));
const draw = (idPrefix: string) => render(<Paths on={PAGE} chart={pathsSample} idPrefix={idPrefix} />);

test('draws each stretch as firm as the deal was, up to where sources have been read', () => {
  expect(letter?.stretches.map(({ state }) => state)).toEqual(['announced']);
  expect(contract?.stretches.map(({ state }) => state)).toEqual(['reported', 'signed', 'building', 'running']);
  for (const [i, { to }] of contract?.stretches.entries() ?? [])
    expect(to).toBe(contract?.stretches[i + 1]?.from ?? placed.axis.read.at);
});

test('crosses out what has ended, which promises nothing any more', () => {
  expect(letter?.events.map(({ kind }) => kind)).toEqual(['end']);
  expect(letter?.promises).toEqual([]);
});

test('says what is promised, and what lies beyond its edge', () => {
  expect(contract?.promises.map(({ kind }) => kind)).toEqual(['promise', 'later']);
});

testTextsOf(placed);

test('makes every deal a link', () => {
  expect(draw('p').match(/<a href="\/deals\/[a-z]+\/" aria-label="[^"]+">/g)).toHaveLength(2);
});

test('has ids of its own, no script, no style and no number without an end; is small', () => {
  const page = `${draw('a')}${draw('b')}${render(<Key chartKey={pathsKey(pathsSample)} idPrefix="k" />)}`;
  expectSelfContained(page);
  expect(brotliCompressSync(draw('p')).length).toBeLessThanOrEqual(3 * 1024);
});

test('counts what is in the table alone', () => {
  const chart = { ...pathsSample, others: pathsSample.groups.flatMap(({ rows }) => rows) };
  expect(draw('p')).not.toContain('more in the table');
  expect(render(<Paths on={PAGE} chart={chart} idPrefix="p" />)).toContain('>2 more in the table</text>');
});
