import type { SiteBuild } from './build-site.ts';
import { outcomeOf } from './outcomes.ts';

const first = await outcomeOf(0);
if ('failure' in first) throw new Error('The site does not build: tests/builds.test.ts says why');

/**
 * The site that tests look at, at the root of a host. Under a sub-path it is the same but for that path, as
 * tests/builds.test.ts holds.
 */
export const build: SiteBuild = first.build;
