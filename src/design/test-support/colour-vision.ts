/** What the palette's tests compute: contrast, and how far apart colours stay for colour-blind readers. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (m: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
  return [row(m[0]), row(m[1]), row(m[2])];
};

const toLinear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const clamped = (channel: number) => Math.min(1, Math.max(0, channel));

/** Linear sRGB of `#rrggbb`. */
function linearRgb(hex: string): Triple {
  const channel = (at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [lighter = 0, darker = 0] = [luminance(linearRgb(a)), luminance(linearRgb(b))].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Full loss of one kind of cone, for linear sRGB.
 *
 * @see Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
 *   deficiency", IEEE TVCG 15 (2009), severity 1.0
 *   https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html
 */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

const NORMAL: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export const SIGHTS = { 'normal sight': NORMAL, ...DEFICIENCIES };
export type Sight = keyof typeof SIGHTS;

/** @see Björn Ottosson, "A perceptual color space for image processing", https://bottosson.github.io/posts/oklab/ */
function oklab(rgb: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

/** Distance of two colours in OKLab (black to white is 1), as someone with that sight sees them. */
export function distance(a: string, b: string, sight: Sight): number {
  const seen = (hex: string) => {
    const [red, green, blue] = times(SIGHTS[sight], linearRgb(hex));
    return oklab([clamped(red), clamped(green), clamped(blue)]);
  };
  const [p, q] = [seen(a), seen(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
