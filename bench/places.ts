import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

/** What a run makes for itself; goes when the packages go. */
export const CACHE = join(ROOT, 'node_modules/.cache/bench');

/** The built site. */
export const DIST = join(ROOT, 'dist');
