/** Work over all content together, done once for all pages of a build. */
export { once } from '../model/once.ts';
