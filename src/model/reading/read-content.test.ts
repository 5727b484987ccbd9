import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
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
