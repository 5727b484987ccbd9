/** Where the marks of data centres stand on the map. Pure. */
import { geoAlbers, geoEqualEarth } from 'd3';
import outlines from './outlines.json' with { type: 'json' };

export type MapName = keyof typeof outlines;

/** One of the two maps: its size in px of its own, and its outlines as the data of a path. */
export const mapOf = (name: MapName) => outlines[name];

/** The map that a place is drawn on. */
export const mapFor = ({ country }: { country: string }): MapName =>
  country === 'United States' ? 'unitedStates' : 'world';

const PROJECTIONS = { unitedStates: geoAlbers, world: geoEqualEarth };

/**
 * @param degrees south and west negative
 * @returns px in the map’s own coordinates
 * @throws {Error} for a place that the map does not show: a mark at its edge would lie
 */
export function placeOn(name: MapName, { latitude, longitude }: { latitude: number; longitude: number }) {
  const { width, height, scale, translate } = outlines[name];
  const [left = 0, top = 0] = translate;
  const [x, y] = PROJECTIONS[name]().scale(scale).translate([left, top])([longitude, latitude]) ?? [-1, -1];
  if (x < 0 || y < 0 || x > width || y > height)
    throw new Error(`The map ${name} does not show ${latitude}, ${longitude}`);
  return { x, y };
}

interface Point {
  x: number;
  y: number;
}

/**
 * Marks that would cover one another, moved apart on the line between them until their middles are `least` px apart;
 * in place of those that stand on one spot, side by side.
 */
export function apart<Mark extends Point>(marks: readonly Mark[], least: number): Mark[] {
  const moved = marks.map((mark) => ({ ...mark }));
  moved.forEach((a, i) => {
    for (const b of moved.slice(i + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const distance = Math.hypot(dx, dy);
      if (distance >= least) continue;
      const push = (least - distance) / 2;
      const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
      Object.assign(a, { x: a.x - ux * push, y: a.y - uy * push });
      Object.assign(b, { x: b.x + ux * push, y: b.y + uy * push });
    }
  });
  return moved;
}
