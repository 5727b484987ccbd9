import { dark, light, type Palette } from '../design/palette.ts';

const colours = ({ paper, ink, signal }: Palette) =>
  `.p{fill:${paper}}.i{fill:${ink}}.l{stroke:${signal}}.o{stroke:${ink}}`;

/** The site's sign as an SVG file: two bars of a ledger, beside the double line of its margin. */
export const siteSign = (): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<style>${colours(light)}@media(prefers-color-scheme:dark){${colours(dark)}}</style>`,
    '<rect class="p" width="32" height="32" rx="3"/>',
    '<path class="l" d="M8 3v26M10.5 3v26" stroke-width="1.25"/>',
    '<path class="i" d="M13 6h9v4.5h-9zM13 13.75h14v4.5H13z"/>',
    '<path class="o" d="M22 6.6h3.5l3 1.65-3 1.65H22M13.6 22.1h8.3v3.3h-8.3z" fill="none" stroke-width="1.2"/>',
    '</svg>\n',
  ].join('');
