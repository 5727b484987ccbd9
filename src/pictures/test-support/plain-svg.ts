import { HTMLElement, parse } from 'node-html-parser';
import { textWidth } from '../../charts/shared/text/text-width.ts';

/** px from the corner of the picture. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An element with the attributes that it inherits, where it stands, and what it covers at the most, px. */
interface Drawn {
  name: string;
  attributes: Readonly<Record<string, string>>;
  box: Box | undefined;
  text: string;
}

const INHERITED = ['font-size', 'font-weight', 'text-anchor', 'fill', 'stroke'];

/** Everything that a picture draws, patterns and descriptions apart. Knows translations, and paths of lines. */
export function drawnIn(svg: string): Drawn[] {
  const root = parse(svg).querySelector('svg');
  if (!root) throw new Error('no svg');
  return drawnBelow(root, { x: 0, y: 0 }, {});
}

interface Place {
  x: number;
  y: number;
}

function drawnBelow(element: HTMLElement, at: Place, inherited: Record<string, string>): Drawn[] {
  const name = element.rawTagName;
  if (['title', 'desc', 'pattern', 'tspan'].includes(name)) return [];
  const own = element.attributes;
  const [, dx = '0', dy = '0'] = /^translate\((\S+) (\S+)\)$/.exec(own['transform'] ?? '') ?? [];
  if (own['transform'] !== undefined && dx === '0' && dy === '0' && !own['transform'].startsWith('translate(0 0'))
    throw new Error(`${own['transform']} is no translation`);
  const place = { x: at.x + Number(dx), y: at.y + Number(dy) };
  const passed = { ...inherited };
  for (const key of INHERITED) if (own[key] !== undefined) passed[key] = own[key];
  const attributes = { ...passed, ...own };
  const text = name === 'text' ? element.textContent : '';
  const box = boxOf(name, attributes, text);
  const moved = box && {
    left: box.left + place.x,
    right: box.right + place.x,
    top: box.top + place.y,
    bottom: box.bottom + place.y,
  };
  const children = element.childNodes.filter((child) => child instanceof HTMLElement);
  return [{ name, attributes, box: moved, text }, ...children.flatMap((child) => drawnBelow(child, place, passed))];
}

function boxOf(name: string, attributes: Readonly<Record<string, string>>, text: string): Box | undefined {
  const n = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case 'rect':
      return { left: n('x'), top: n('y'), right: n('x') + n('width'), bottom: n('y') + n('height') };
    case 'line':
      return spanOf([
        [n('x1'), n('y1')],
        [n('x2'), n('y2')],
      ]);
    case 'circle':
      return { left: n('cx') - n('r'), right: n('cx') + n('r'), top: n('cy') - n('r'), bottom: n('cy') + n('r') };
    case 'path':
      return spanOf(pointsOf(attributes['d'] ?? ''));
    case 'text': {
      const size = n('font-size');
      const width = textWidth(text.trim(), { size, bold: n('font-weight') >= 600 });
      const anchor = attributes['text-anchor'] ?? 'start';
      const left = n('x') - { start: 0, middle: 0.5, end: 1 }[anchor as 'start'] * width;
      return { left, right: left + width, top: n('y') - 0.8 * size, bottom: n('y') + 0.25 * size };
    }
    default:
      return undefined;
  }
}

const spanOf = (points: readonly (readonly [number, number])[]): Box => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

/** The corners of a path of straight lines. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const isRelative = command === command.toLowerCase();
    const step = { h: 1, v: 1, l: 2, m: 2, z: 0 }[command.toLowerCase()];
    if (step === undefined) throw new Error(`${command} is no straight line`);
    for (let i = 0; step > 0 && i < numbers.length; i += step) {
      const [a = 0, b = 0] = numbers.slice(i);
      const [ox, oy] = isRelative ? [x, y] : [0, 0];
      const to = command.toLowerCase();
      if (to === 'h') x = ox + a;
      else if (to === 'v') y = oy + a;
      else [x, y] = [ox + a, oy + b];
      points.push([x, y]);
    }
  }
  return points;
}

/** What not every program that draws SVG understands, and what is drawn outside of the picture. */
export function unplainIn(svg: string): string[] {
  const [, width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  if (width === undefined || height === undefined) return ['no viewBox'];
  const [itself, ...unknown] = [
    ...svg.matchAll(/<use\b|<style\b|<svg\b|currentColor|\bclass=|clip|var\(|"-?[\d.]+%"|NaN|undefined/g),
  ].map(([found]) => found);
  if (itself !== '<svg') return [`${itself} before the picture begins`];
  const outside = drawnIn(svg).flatMap(({ name, box, text }) =>
    box && (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
      ? [`<${name}>${text} at ${JSON.stringify(box)}`]
      : [],
  );
  return [...unknown, ...outside];
}
