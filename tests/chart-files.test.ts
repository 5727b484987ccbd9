import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unplainIn } from '../src/publish/test-support/plain-svg.ts';
import { build } from './support/built-site.ts';

const FOLDER = join(build.directory, 'charts');
const files = globSync('*.svg', { cwd: FOLDER });
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

test('every picture of a chart is plain, and drawn within its frame', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((name) => unplainIn(read(name)).map((problem) => `${name}: ${problem}`))).toEqual([]);
});
