import { dark, forced, light, ONLY_LIGHT, type Palette } from './palette.ts';

const properties = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

/**
 * Both palettes as custom properties of the page: what the reader's system prefers; paper is always light, forced
 * colours are always the reader's.
 */
export function paletteCss(): string {
  return [
    `:root{color-scheme:${ONLY_LIGHT};${properties(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${properties(dark)}}}`,
    `@media (forced-colors:active){:root{${properties(forced)}}}`,
  ].join('\n');
}
