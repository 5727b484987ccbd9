import { light } from './palette.ts';
import { frames, screens } from './screens.ts';

/** In a page a colour is a custom property: the dark, paper and forced colours change it (palette-css.ts). */
const properties = Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${name})`]));

/**
 * The steps of the design under the names by which style sheets and utilities take them: `theme(screens.book)` in CSS,
 * `text-soft` in a class. It is Tailwind's theme, and what `themed` reads.
 */
export const theme = {
  colors: { transparent: 'transparent', current: 'currentColor', ...properties },
  screens,
  frames,
};
