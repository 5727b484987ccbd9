import type { SiteBuild } from './build-sites.ts';
import { outcome } from './outcome.ts';

const whole = await outcome();
if ('failure' in whole) throw new Error('The site does not build: tests/builds.test.ts says why');

/**
 * The site that tests look at, under a sub-path. At the root of a host it is the same but for that path, as
 * tests/builds.test.ts holds.
 */
export const build: SiteBuild = whole.build;
