import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const TESTS = join(import.meta.dirname, '..');

/**
 * The order in which the longest test files begin: one of them begun last would keep a core busy while the other has
 * nothing left to do. Those that build a site of their own come first, since all others wait for the first build.
 */
const ORDER = [
  'without-charts.test.ts',
  'builds.test.ts',
  'page-kinds.test.ts',
  'markup.test.ts',
  'chart-pages.test.ts',
  'hosts/matrix.test.ts',
  'embeds.test.ts',
  'lengths.test.ts',
  'fragments.test.ts',
  'structured-data.test.ts',
].map((name) => join(TESTS, name));

/** Vitest itself remembers how long each file took, but not on a machine that begins anew each time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = ORDER.filter((path) => !existsSync(path));
    if (gone.length > 0) throw new Error(`tests/support/longest-first.ts names what is no test: ${gone.join(', ')}`);
    const rank = ({ moduleId }: TestSpecification) => {
      const place = ORDER.indexOf(moduleId);
      return place < 0 ? ORDER.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
