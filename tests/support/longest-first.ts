import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const TESTS = join(import.meta.dirname, '..');

/**
 * The order in which the longest test files begin: one of them begun last would keep a core busy while the other has
 * nothing left to do. Those that wait for a build of their own come early, and those that wait for the network to fall
 * silent beside those that think.
 */
const ORDER = [
  'builds.test.ts',
  'page-kinds.test.ts',
  'markup.test.ts',
  'without-charts.test.ts',
  'figure-element.test.ts',
  'chart-pages.test.ts',
  'hosts/matrix.test.ts',
  'embeds.test.ts',
  'embed-element.test.ts',
  'fragments.test.ts',
  'structured-data.test.ts',
  'rest-in-place.test.ts',
  'lengths.test.ts',
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
