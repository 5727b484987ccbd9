import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { RawFile } from '../../model/reading/files/source-file.ts';

export const REPOSITORY = resolve(import.meta.dirname, '../../..');

/**
 * A project of its own in a temporary folder, with the real checker and collections.
 *
 * @param files what it holds: content, configuration, pages
 * @returns its folder
 */
export function projectWith(files: readonly RawFile[]): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'src'));
  for (const part of ['check', 'ledger', 'model', 'desk', 'routes', 'content.config.ts', 'collections.ts'])
    symlinkSync(join(REPOSITORY, 'src', part), join(root, 'src', part));
  for (const { path, bytes } of [{ path: 'package.json', bytes: '{ "type": "module" }' }, ...files]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}
