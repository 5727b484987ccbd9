import { fontSize } from './font-size.ts';
import { light } from './palette.ts';
import { frames, screens } from './screens.ts';
import { maxWidth, spacing } from './space.ts';
import { families } from './type.ts';

/** In a page a colour is a custom property, which the dark, paper and forced colours change (palette-css.ts). */
const colours = Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${name})`]));

/**
 * The steps of the design under the names by which style sheets and utilities take them: `theme(screens.book)` in CSS,
 * `text-soft` in a class. It is Tailwind's theme, and what `themed` reads.
 */
export const theme = {
  colors: { transparent: 'transparent', current: 'currentColor', ...colours },
  screens,
  frames,
  fontSize,
  families,
  spacing,
  maxWidth,
  fontFamily: { serif: 'var(--text)', display: 'var(--display)', sans: 'var(--sans)' },
};
