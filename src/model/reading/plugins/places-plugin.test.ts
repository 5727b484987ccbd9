import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { showNow, type Shown } from '../../shown-now.ts';
import { understand } from '../../understand.ts';
import { placesAreMarked } from './places-plugin.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'places-'));
  mkdirSync(join(root, 'content/sites'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const PATH = 'content/sites/abilene.yaml';
const IN_ORDER = readFileSync(PATH, 'utf8');
const save = (text: string) => writeFileSync(join(root, PATH), text);
const markedBy = ({ transform }: ReturnType<typeof placesAreMarked>) => transform.handler('At Abilene.');

test('begins while a site cannot be read, and reads it when an article asks', () => {
  save('name: Abilene: Texas');
  const plugin = placesAreMarked(root);
  save(IN_ORDER);
  expect(markedBy(plugin)).toBe('At <PlaceName id="abilene">Abilene</PlaceName>.');
});

test('marks what an editor’s desk shows, whatever is written', () => {
  save('name: Abilene: Texas');
  const plugin = placesAreMarked(root);
  const shown = (name: string): Shown => ({
    ...understand([{ path: PATH, bytes: Buffer.from(IN_ORDER.replace('name: Abilene,', `name: ${name},`)) }]),
    entriesOf: () => [],
  });
  showNow(shown('Abilene'));
  expect(markedBy(plugin)).toContain('<PlaceName');
  showNow(shown('Abilene County'));
  expect(markedBy(plugin)).toBe('At Abilene.');
});
