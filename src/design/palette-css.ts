import { dark, forced, light, ONLY_LIGHT, type Palette } from './palette.ts';

const properties = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/**
 * Both palettes as custom properties of the page. `data-theme` on the root overrides what
 * the reader's system prefers; paper is always light, forced colours are always the reader's.
 */
export function paletteCss(): string {
  return [
    `:root{color-scheme:${ONLY_LIGHT};${properties(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties(dark)}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${properties(dark)}}}`,
    // As specific as the rules above, so that it wins by coming last.
    `@media (forced-colors:active){:root:is(:root,[data-theme]){${properties(forced)}}}`,
  ].join('\n');
}
