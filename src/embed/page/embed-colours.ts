import { dark, forced, light, ONLY_LIGHT, type Palette } from '../../design/palette.ts';
import { only } from './frozen-page.ts';

/**
 * The colours of an embed's page, with a scheme that is declared: a frame whose scheme differs from its host's gets
 * an opaque ground from the browser, so it has one of its own. Light is meant: a browser that darkens pages by itself
 * would take the ground and leave the ink.
 *
 * @param used names of the custom properties that the page reads
 */
export function embedColours(used: ReadonlySet<string>): string {
  const root = (palette: Palette, scheme?: string) => {
    const colours = Object.entries(palette).flatMap(([name, colour]) => (used.has(name) ? `--${name}:${colour}` : []));
    return `:root{${[...(scheme ? [`color-scheme:${scheme}`] : []), ...colours].join(';')}}`;
  };
  return [
    only('light', root(light, ONLY_LIGHT)),
    // Paper is light.
    only('dark', `${root(light, ONLY_LIGHT)}@media screen{${root(dark, 'dark')}}`),
    only('auto', `${root(light, ONLY_LIGHT)}@media screen and (prefers-color-scheme:dark){${root(dark, 'dark')}}`),
    `@media(forced-colors:active){${root(forced)}}`,
  ].join('');
}
