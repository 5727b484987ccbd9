import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');

/** Packages in the first column of each table below the heading, table by table. */
function explained(): string[][] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = /^### Dependencies\n(.*?)^## /ms.exec(readme)?.[1] ?? '';
  return section
    .split(/^\| package .*$/m)
    .slice(1)
    .map((table) =>
      [...table.matchAll(/^\| (`[^|]*) +\| [^|]+ \|$/gm)].flatMap(([, names = '']) =>
        [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      ),
    );
}

test('the README says of each dependency what it is for', () => {
  const [inSite = [], inTests = []] = explained();
  expect(inSite.toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
  expect(inTests.toSorted()).toEqual(Object.keys(manifest.devDependencies).toSorted());
});
