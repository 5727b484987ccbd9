import { interpolateRgb } from 'd3';
import type { Palette } from '../charts/shared/palette.ts';

const FONTS = "'IBM Plex Sans', 'Plex Sans', system-ui, -apple-system, 'Segoe UI', Arial, sans-serif";

/**
 * What the frame around the chart needs, in the words of the chart's own styles. The scheme, in either palette, keeps a
 * browser that darkens pages by itself from painting over the colours of a file.
 */
const FRAME_CSS = `
.file { color: var(--ink); color-scheme: only light; font-family: var(--font-sans); }
.ground { fill: var(--paper); }
.title { fill: var(--ink); font-size: 20px; font-weight: 600; }
.subtitle { fill: var(--soft); font-size: 14px; }
.small { fill: var(--soft); font-size: 12px; }
.rule { stroke: var(--rule); }
`;

/**
 * The styles of the charts as any program that draws SVG understands them: without custom properties, conditions
 * and states, in the colours of one palette. What only wider pages or pointers need is left out.
 */
export function literalStyles(css: string, palette: Palette): string {
  const colours = new Map<string, string>(Object.entries(palette));
  return `${FRAME_CSS}${plainRules(css)}${paleRules(palette)}`
    .replace(/font: (\d+) (\d+)px\/[\d.]+ (var\(.*\));/g, 'font-family: $3; font-size: $2px; font-weight: $1;')
    .replace(/var\(--([\w-]+)[^)]*\)/g, (_all, name: string) => {
      return name === 'font-sans' ? FONTS : (colours.get(name) ?? fail(name));
    })
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .trim();
}

/** A quarter of its hue on the ground, opaque, so that no grid shows through; pages let the browser mix it. */
function paleRules({ paper, ink, power, out, in: into }: Palette): string {
  const pale = (hue: string) => `{ fill: ${interpolateRgb(paper, hue)(0.25)}; fill-opacity: 1; }`;
  return [
    `.bars .pale ${pale(ink)}`,
    `.bars .power .pale ${pale(power)}`,
    `.bars .from-openai .pale ${pale(out)}`,
    `.bars .into-openai .pale ${pale(into)}`,
  ].join('');
}

function fail(name: string): never {
  throw new Error(`--${name} is no colour of the palette, so a file cannot hold it`);
}

/** Rules without an at-rule around them, a state in their selector or HTML in mind. */
function plainRules(css: string): string {
  const withoutComments = css.replace(/\/\*.*?\*\//gs, '');
  const withoutConditions = withoutComments.replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return (withoutConditions.match(/[^{}]+\{[^{}]*\}/g) ?? [])
    .filter((rule) => !/:hover|:focus|\.hit|\.row|container-type|^\s*\.bar-key/.test(rule))
    .join('');
}
