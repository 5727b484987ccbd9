import type { JSX } from 'preact';
import type { Surface } from '../surface.ts';

/** A place to point at, which a file does not need. */
export const Hit = ({ on, row = false, ...place }: { on: Surface; row?: boolean } & JSX.IntrinsicElements['rect']) =>
  on.isFile ? null : <rect class={row ? 'hit row' : 'hit'} {...place} />;
