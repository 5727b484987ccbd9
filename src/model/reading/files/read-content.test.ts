import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from './read-content.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('reads files in the order of their paths', () => {
  const root = folder({ 'content/figures/b.yaml': 'b', 'content/figures/a.yaml': 'a', 'content/deals/c.mdx': 'c' });
  expect(readContent(root).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ['content/deals/c.mdx', 'c'],
    ['content/figures/a.yaml', 'a'],
    ['content/figures/b.yaml', 'b'],
  ]);
});

test('names links and does not follow them, out of content or in circles', () => {
  const root = folder({ 'content/figures/a.yaml': 'a', 'secret.yaml': 'secret' });
  symlinkSync('../../secret.yaml', join(root, 'content/figures/link.yaml'));
  symlinkSync('..', join(root, 'content/figures/up'));
  const links = readContent(root).filter(({ special }) => special !== undefined);
  expect(links.map(({ path, bytes, special }) => [path, bytes.length, special])).toEqual([
    ['content/figures/link.yaml', 0, 'a symbolic link'],
    ['content/figures/up', 0, 'a symbolic link'],
  ]);
});

/** Does work as somebody who may not read everything. */
function asAnybody<Result>(work: () => Result): Result {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

test('says of a file and of a folder that may not be read why not, and reads the others', () => {
  const root = folder({ 'content/figures/a.yaml': 'a', 'content/figures/b.yaml': 'b', 'content/deals/c.mdx': 'c' });
  chmodSync(root, 0o755);
  for (const path of ['content/deals', 'content/figures/a.yaml']) chmodSync(join(root, path), 0);
  const read = asAnybody(() => readContent(root));
  const why = expect.stringContaining('you have no right to') as string;
  expect(read.map(({ path, bytes, unread }) => [path, bytes.length, unread])).toEqual([
    ['content/deals', 0, why],
    ['content/figures/a.yaml', 0, why],
    ['content/figures/b.yaml', 1, undefined],
  ]);
});

test('does not read a file that belongs nowhere', () => {
  expect(readContent(folder({ 'content/big.bin': 'x'.repeat(1000) }))[0]?.bytes).toHaveLength(0);
});

test('reads what derived figures were computed from, which was once passed over', () => {
  const root = folder({
    'content/revisions/derived.yaml': 'sum: []',
    'content/revisions/charts/spend/1.json': '{}',
  });
  expect(readContent(root).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ['content/revisions/charts/spend/1.json', '{}'],
    ['content/revisions/derived.yaml', 'sum: []'],
  ]);
});

test('finds nothing where there is no content', () => {
  expect(readContent(folder({}))).toEqual([]);
});
