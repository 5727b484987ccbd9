import { interpolateRgb } from 'd3';
import postcss from 'postcss';
import type { Palette } from '../design/palette.ts';
import { themed } from '../design/themed.ts';
import { families } from '../design/type.ts';
import { TEXT_FONT } from '../charts/shared/text/place-label.ts';
import { fileSurface, type Looks, type Surface } from '../charts/shared/surface.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** What pictures in files are drawn on: any program that draws SVG understands it. */
export interface FilePaper {
  palette: Palette;
  /** Of the element around all pictures: what texts are set in unless they say otherwise. */
  root: Attributes;
  /** @param width px */
  surface: (width: number) => Surface;
}

/**
 * Paper in the colours of one palette.
 *
 * @param css the styles of the charts: what marks look like on narrow pages, they look like in files
 */
export function filePaper(css: string, palette: Palette): FilePaper {
  const looks = looksOf(css, palette);
  return {
    palette,
    root: { fill: palette.soft, 'font-family': families.file, 'font-size': TEXT_FONT.size },
    surface: (width) => fileSurface(looks, width),
  };
}

/** Declarations that are attributes of SVG, too. */
const ATTRIBUTES = new Set([
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
]);

const read = new Map<string, ReadonlyMap<string, ReadonlyMap<string, string>>>();

/** From class or selector to declarations, without conditions and states; read once. */
function rulesOf(css: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const known = read.get(css);
  if (known) return known;
  const rules = new Map<string, Map<string, string>>();
  postcss.parse(themed(css)).each((rule) => {
    if (rule.type !== 'rule') return;
    for (const selector of rule.selectors) {
      const name = /^\.bars \.?([\w-]+(?: [\w-]+)?)$/.exec(selector)?.[1];
      if (name === undefined) continue;
      const declarations = rules.get(name) ?? new Map<string, string>();
      rule.each((node) => {
        if (node.type === 'decl') declarations.set(node.prop, node.value);
      });
      rules.set(name, declarations);
    }
  });
  read.set(css, rules);
  return rules;
}

function looksOf(css: string, palette: Palette): Looks {
  const rules = rulesOf(css);
  const colours = new Map<string, string>(Object.entries(palette));
  const literal = (value: string, colour: string): string => {
    if (value === 'currentColor') return colour;
    const [, name] = /^var\(--(\w+)\)$/.exec(value) ?? [];
    if (name === undefined) return value.replace(/^([\d.]+)px$/, '$1');
    return colours.get(name) ?? fail(`--${name} is no colour of the palette, so a file cannot hold it`);
  };
  const hues = [...rules].flatMap(([name, declarations]): [string, string][] => {
    const value = declarations.get('color');
    return value === undefined ? [] : [[name, literal(value, palette.ink)]];
  });
  return {
    ink: palette.ink,
    colours: Object.fromEntries(hues),
    attributes: (name, colour) => {
      const declared = [...(rules.get(name) ?? [])].filter(([property]) => ATTRIBUTES.has(property));
      const attributes = Object.fromEntries(declared.map(([property, value]) => [property, literal(value, colour)]));
      return withoutLayers(attributes, declared, { colour, paper: palette.paper });
    },
  };
}

/** What a page draws in layers: a see-through hue, which a file mixes with its ground, and an outline below letters. */
function withoutLayers(
  attributes: Record<string, string>,
  declared: readonly (readonly [string, string])[],
  { colour, paper }: { colour: string; paper: string },
): Attributes {
  const says = (property: string, value: string) => declared.some(([name, of]) => name === property && of === value);
  const { 'fill-opacity': opacity, ...others } = attributes;
  if (says('stroke-linejoin', 'round')) return { fill: others['fill'] ?? colour };
  return opacity !== undefined && says('fill', 'currentColor')
    ? { ...others, fill: interpolateRgb(paper, colour)(Number(opacity)) }
    : attributes;
}

function fail(message: string): never {
  throw new Error(message);
}
