/** What a picture is drawn on: a page, whose width and colours nobody knows yet, or a file, which knows both. */

type Attributes = Readonly<Record<string, string | number>>;

export interface Surface {
  /** A file knows its width, so nothing in it needs to be cut, and it holds nothing that only a pointer needs. */
  isFile: boolean;
  /** A length along the plot. @param percent of the plot */
  x: (percent: number) => string | number;
  /** px of a part of the plot; in a page past any edge, where the band cuts it. @param percent of the plot */
  reach: (percent: number) => number;
  /** What makes an element look like what it is. @param names classes of `chart.css` */
  look: (names: string) => Attributes;
  /** The same for what a page styles by what it is, and not by a class. @param selector of `chart.css` */
  styled: (selector: string) => Attributes;
  /** Of the hue. */
  colour: string;
  /** Of what is no mark: its lines at zero. */
  ink: string;
  /** What a group gets for what is in it to be in a hue, which a file says of each mark. */
  group: (hue: string) => Attributes;
  hued: (hue: string) => Surface;
  /** What is left of it beside a column, which pages leave free by a style sheet. @param column px */
  inset: (column: number) => Surface;
}

/** Past any chart's other edge, px. */
const FAR = 4000;

/** A page: style sheets give the colours, and whatever is long is given in percent. */
export const PAGE: Surface = {
  isFile: false,
  // Short numbers keep a picture small; a hundredth of a percent is a tenth of a pixel.
  x: (percent) => `${Number(percent.toFixed(2))}%`,
  reach: () => FAR,
  look: (names) => ({ class: names }),
  styled: () => ({}),
  colour: 'currentColor',
  ink: 'currentColor',
  group: (hue) => ({ class: hue }),
  hued: () => PAGE,
  inset: () => PAGE,
};

/** What elements look like in literal colours; `looksOf` reads it out of `chart.css`. */
export interface Looks {
  ink: string;
  /** By hue. */
  colours: Readonly<Record<string, string>>;
  /** By class or selector, in the colour of a hue. */
  attributes: (name: string, colour: string) => Attributes;
}

/** A place in a file. @param width px of the plot */
export function fileSurface(looks: Looks, width: number, colour = looks.ink): Surface {
  const px = (percent: number) => Number(((percent / 100) * width).toFixed(2));
  const styled = (name: string) => looks.attributes(name, colour);
  return {
    isFile: true,
    x: px,
    reach: px,
    look: (names) => Object.assign({}, ...names.split(' ').map(styled)) as Attributes,
    styled,
    colour,
    ink: looks.ink,
    group: () => ({}),
    hued: (hue) => fileSurface(looks, width, looks.colours[hue] ?? colour),
    inset: (column) => fileSurface(looks, width - column, colour),
  };
}
