import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { READERS, withKeptReadings } from './kept-readings-file.ts';
import { readOnce, withReadings, type Readings } from './kept-readings.ts';
import { readArticle } from '../article/read-article.ts';
import { readContent } from './read-content.ts';
import { readEntries } from '../read-entries.ts';
import { SourceFile, type RawFile } from './source-file.ts';

/** All that is read of files: data, places, and what is wrong. */
const readAll = (files: readonly RawFile[]) =>
  files.map((file) => {
    const { entries, problems, lostIds } = readEntries({ ...file });
    return {
      problems,
      lostIds,
      entries: entries.map(({ raw, range, file: { path, text }, id, bodyStart }) => {
        const body = bodyStart === undefined ? undefined : readArticle(new SourceFile(path, text), id, bodyStart);
        return { raw, range, body: body && { ...body, texts: body.texts.map((each) => [each.text, each.stretches]) } };
      }),
    };
  });

/** As another process finds it. */
const onDisk = (readings: Readings): Readings => deserialize(serialize(readings)) as Readings;

const file = (path: string, text: string): RawFile => ({ path, bytes: new TextEncoder().encode(text) });

test('says the same of all content, and where it stands, whether it was read before or not', () => {
  const files = readContent(process.cwd()).filter(({ path }) => /\.(?:yaml|mdx)$/.test(path));
  const { result, readings } = withReadings(new Map(), () => readAll(files));
  expect(readings.size).toBeGreaterThan(400);
  const again = withReadings(onDisk(readings), () => readAll(files));
  expect(again.result).toEqual(result);
  expect(result).toEqual(readAll(files));
  expect(onDisk(again.readings)).toEqual(onDisk(readings));
});

test.each([
  ['content/figures/a.yaml', 'a:\n  note: [\n'],
  ['content/figures/a.yaml', 'a:\n  note: &x one\n'],
  ['content/figures/a.yaml', 'a:\n  note: the #1 supplier\n'],
  ['content/faq/a.mdx', '---\nquestion: Why?\n---\n\n{1 + 1}\n'],
])('reports what is wrong in %s each time', (path, text) => {
  const { result, readings } = withReadings(new Map(), () => readAll([file(path, text)]));
  expect(result[0]?.problems.length ?? 0).toBeGreaterThanOrEqual(path.endsWith('.mdx') ? 0 : 1);
  expect(withReadings(onDisk(readings), () => readAll([file(path, text)])).result).toEqual(result);
});

test('reads a text anew that is another', () => {
  const read = (text: string, readings: Readings) =>
    withReadings(readings, () =>
      readOnce(
        'length',
        text,
        () => text.length,
        (length) => length,
        (kept) => -kept,
      ),
    );
  const { result, readings } = read('one', new Map());
  expect(result).toBe(3);
  expect(read('one', readings)).toEqual({ result: -3, readings });
  expect(read('four', readings).result).toBe(4);
});

test('keeps readings for the next run of the same code, and begins anew after a change or with half a file', () => {
  const root = mkdtempSync(join(tmpdir(), 'readings-'));
  try {
    for (const folder of READERS) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'package-lock.json'), '{}');
    let times = 0;
    const read = () =>
      withKeptReadings(root, () =>
        readOnce(
          'text',
          'one',
          () => `read ${++times}`,
          (reading) => reading,
          (kept) => kept,
        ),
      );
    expect([read(), read()]).toEqual(['read 1', 'read 1']);
    writeFileSync(join(root, READERS[0] ?? '', 'reader.ts'), 'export {};');
    expect([read(), read()]).toEqual(['read 2', 'read 2']);
    writeFileSync(join(root, 'node_modules/.cache/readings'), 'half');
    expect([read(), read()]).toEqual(['read 3', 'read 3']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
