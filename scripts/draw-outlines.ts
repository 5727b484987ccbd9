/**
 * Draws the outlines of the map of data centres, from the public-domain shapes of two npm packages: states by the
 * Census Bureau, land by Natural Earth. The result is kept in the repository; run this again only to change the size of
 * the map: `node scripts/draw-outlines.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { extent, geoAlbers, geoEqualEarth, geoPath } from 'd3';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Point = readonly [x: number, y: number];

/** px in the map’s own coordinates. */
const US_WIDTH = 600;
const WORLD_WIDTH = 480;
/** px by which a simplified line may stray, and below which an island is left out. */
const US_TOLERANCE = 2;
const WORLD_TOLERANCE = 2.5;
const SMALLEST_ISLAND = 8;
/** Alaska, Hawaii and the territories, by the codes of the Census Bureau. */
const ELSEWHERE = new Set(['02', '15', '60', '66', '69', '72', '78']);
/** Degrees: nobody builds south of it. */
const SOUTHERNMOST = -56;

const shapes = async (path: string) =>
  JSON.parse(await readFile(new URL(import.meta.resolve(path)), 'utf8')) as Topology<
    Record<string, GeometryCollection>
  >;

/** The points that a line cannot do without: Douglas and Peucker, 1973. */
function simplified(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const distance = ([x, y]: Point) =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs(dx * (first[1] - y) - (first[0] - x) * dy) / length;
  const far = points.reduce((best, point, i) => (distance(point) > distance(points[best] ?? first) ? i : best), 0);
  if (distance(points[far] ?? first) <= tolerance) return [first, last];
  return [...simplified(points.slice(0, far + 1), tolerance).slice(0, -1), ...simplified(points.slice(far), tolerance)];
}

/** An outline comes back to where it began: it is simplified in two halves. */
const simplifiedRing = (ring: readonly Point[], tolerance: number) => {
  const half = Math.floor(ring.length / 2);
  return [
    ...simplified(ring.slice(0, half + 1), tolerance).slice(0, -1),
    ...simplified([...ring.slice(half), ...ring.slice(0, 1)], tolerance).slice(0, -1),
  ];
};

/** A line in SVG’s shortest words: whole px, each step from the one before. */
function drawn(points: readonly Point[], end = ''): string {
  const rounded = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const steps = rounded.slice(1).flatMap(([x, y], i) => {
    const [fromX = x, fromY = y] = rounded[i] ?? [];
    return x === fromX && y === fromY ? [] : [`${x - fromX} ${y - fromY}`];
  });
  const [x, y] = rounded[0] ?? [0, 0];
  return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}${end}`;
}

/** Of the larger side, px. */
function sizeOf(points: readonly Point[]): number {
  const [left = 0, right = 0] = extent(points, ([x]) => x);
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
  return Math.max(right - left, bottom - top);
}

async function unitedStates() {
  const topology = await shapes('us-atlas/states-10m.json');
  const states = topology.objects['states'];
  if (!states) throw new Error('us-atlas holds no states');
  const geometries = states.geometries.filter(({ id }) => !ELSEWHERE.has(String(id)));
  const lines = mesh(topology, { ...states, geometries });
  const projection = geoAlbers().fitWidth(US_WIDTH, lines);
  const paths = lines.coordinates.map((line) =>
    line.flatMap(([longitude = 0, latitude = 0]): Point[] => {
      const at = projection([longitude, latitude]);
      return at ? [at] : [];
    }),
  );
  return {
    width: US_WIDTH,
    height: Math.ceil(geoPath(projection).bounds(lines)[1][1]),
    scale: projection.scale(),
    translate: projection.translate(),
    d: paths
      .filter((line) => sizeOf(line) >= SMALLEST_ISLAND / 2)
      .map((line) => drawn(simplified(line, US_TOLERANCE)))
      .join(''),
  };
}

async function world() {
  const topology = await shapes('world-atlas/land-110m.json');
  const land = topology.objects['land'];
  if (!land) throw new Error('world-atlas holds no land');
  const projection = geoEqualEarth().fitWidth(WORLD_WIDTH, { type: 'Sphere' });
  const height = Math.ceil(projection([0, SOUTHERNMOST])?.[1] ?? 0);
  const rings: Point[][] = [];
  const context = {
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(feature(topology, land));
  return {
    width: WORLD_WIDTH,
    height,
    scale: projection.scale(),
    translate: projection.translate(),
    d: rings
      .filter((ring) => sizeOf(ring) >= SMALLEST_ISLAND && ring.some(([, y]) => y < height))
      .map((ring) => drawn(simplifiedRing(ring, WORLD_TOLERANCE), 'z'))
      .join(''),
  };
}

const outlines = { unitedStates: await unitedStates(), world: await world() };
await writeFile(
  new URL('../src/views/data-centre/outlines.json', import.meta.url),
  `${JSON.stringify(outlines, undefined, 2)}\n`,
);
