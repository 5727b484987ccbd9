import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { READINGS_FILE, READERS, withKeptReadings } from './kept-readings-file.ts';
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
  const problems = result.flatMap((read) => [
    ...read.problems,
    ...read.entries.flatMap(({ body }) => body?.problems ?? []),
  ]);
  expect(problems.length).toBeGreaterThan(0);
  expect(withReadings(onDisk(readings), () => readAll([file(path, text)])).result).toEqual(result);
});

test('takes the body of an article for another where it stands elsewhere: links lead from its page', () => {
  const text = '---\nquestion: Why?\n---\n\nSee [above](/faq/a/#why).\n';
  const [one, other] = ['content/faq/a.mdx', 'content/faq/b.mdx'].map((path) => [file(path, text)] as const);
  const { readings } = withReadings(new Map(), () => readAll(one ?? []));
  expect(withReadings(onDisk(readings), () => readAll(other ?? [])).result).toEqual(readAll(other ?? []));
  expect(readAll(one ?? [])).not.toEqual(readAll(other ?? []));
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
  const again = read('one', readings);
  expect(again.result).toBe(-3);
  expect(again.readings).toBe(readings);
  expect(read('four', readings).result).toBe(4);
});

/** A project that reads one text, and how often it was read. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'readings-'));
  for (const folder of [...READERS, 'node_modules']) mkdirSync(join(root, folder), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  write('node_modules/.package-lock.json', '{}');
  let times = 0;
  const read = () =>
    withKeptReadings(
      () =>
        readOnce(
          'text',
          'one',
          () => `read ${++times}`,
          (reading) => reading,
          (kept) => kept,
        ),
      root,
    );
  const remove = () => rmSync(root, { recursive: true });
  return { root, write, read, remove };
}

test('keeps readings for the next run of the same code, and begins anew with other code or packages', () => {
  const { write, read, remove } = project();
  expect([read(), read()]).toEqual(['read 1', 'read 1']);
  write(join(READERS[0] ?? '', 'reader.ts'), 'export {};');
  expect([read(), read()]).toEqual(['read 2', 'read 2']);
  write(join(READERS[0] ?? '', 'reader.test.ts'), 'export {};');
  expect(read()).toBe('read 2');
  write('node_modules/.package-lock.json', '{ "packages": {} }');
  expect([read(), read()]).toEqual(['read 3', 'read 3']);
  remove();
});

test('begins anew with a file that is not as it was written', () => {
  const { root, read, remove } = project();
  read();
  const kept = readFileSync(join(root, READINGS_FILE));
  for (const spoilt of [
    '',
    'half',
    kept.subarray(0, -1),
    Buffer.from(kept.toString('latin1').replace('read', 'REDD'), 'latin1'),
  ]) {
    writeFileSync(join(root, READINGS_FILE), spoilt);
    expect(read()).not.toBe('REDD 1');
    expect(read()).toMatch(/^read [2-9]$/);
  }
  remove();
});

test.each([
  ['nothing is installed', (root: string) => rmSync(join(root, 'node_modules'), { recursive: true })],
  ['some code cannot be read', (root: string) => symlinkSync('nowhere', join(root, READERS[0] ?? '', '.#reader.ts'))],
  ['nothing can be written', (root: string) => writeFileSync(join(root, 'node_modules/.cache'), 'a file')],
])('reads everything each time where %s', (_, spoil) => {
  const { root, read, remove } = project();
  spoil(root);
  expect([read(), read()]).toEqual(['read 1', 'read 2']);
  remove();
});
