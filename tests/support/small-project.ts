import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { siteWith } from '../../src/check/test-support/small-site.ts';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = ['src', 'package.json', 'tsconfig.json', 'CITATION.cff', 'astro.config.mjs', 'tailwind.config.mjs'];

/** Of what readers can count, one of money and one of power: each of the others makes hundreds of files like theirs. */
const MEASURES = {
  file: 'src/count/question.ts',
  all: /(?<=const MEASURES = )\[.*\](?= as const)/,
  few: "['pays', 'clouds']",
};

/** A folder with all that the site is built from; only its content is another, small one, and it counts less. */
export interface SmallProject {
  folder: string;
  remove: () => void;
}

/**
 * Lays the real site over the small content of the check's tests: all that builds, and little to build.
 *
 * @param changes files of the content that are changed, added or (with `undefined`) left out
 */
export function smallProject(changes: Readonly<Record<string, string | undefined>> = {}): SmallProject {
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  countLess(join(folder, MEASURES.file));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const { path, bytes } of siteWith(changes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function countLess(path: string): void {
  const code = readFileSync(path, 'utf8');
  if (!MEASURES.all.test(code)) throw new Error(`Expected the list of MEASURES in ${MEASURES.file}`);
  writeFileSync(path, code.replace(MEASURES.all, MEASURES.few));
}
