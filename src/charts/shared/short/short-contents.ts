import type { ComponentChildren } from 'preact';
import type { Surface } from '../surface.ts';
import type { Tick } from '../plot/place-ticks.ts';
import type { ValueText } from '../text/value-text.ts';

/** One row of a short chart: what it is called, how much, and its mark. */
export interface ShortRow {
  name: string;
  /** What a listener hears of a row whose numbers stand in its mark. */
  spoken?: string | undefined;
  /** "reported": a word or two in small print beside the name. */
  remark?: string | undefined;
  value: ValueText;
  /** Of the page that proves it; left out for what only the whole chart proves. */
  href?: string | undefined;
  hue: string;
  /** The mark has words above it, which share the line of the name where that stands above the mark. */
  isWorded?: boolean | undefined;
  /** In percent of the plot; in a place of `BAND`, or of `height`. */
  mark: (on: Surface) => ComponentChildren;
  /** px of the mark, where it is no bar. */
  height?: number | undefined;
  /** px of it, where it does not grow with the frame; what it is made of stands beside it in a wide one then. */
  width?: number | undefined;
  /** What the mark is made of, in small print below it. */
  parts?: string | undefined;
}

/** What a form has to show in a short chart. */
export interface ShortContents {
  groups: readonly { heading?: string | undefined; rows: readonly ShortRow[] }[];
  /** How many rows the whole chart has that are not here. */
  left: number;
  /** Lengths begin at a line on the left. */
  isFromZero: boolean;
  /** What each side or colour means, above the rows. */
  sides?: readonly { text: string; hue: string }[] | undefined;
  /** The years above the rows, in percent of the plot, and what day sources have been read up to. */
  years?: { labels: readonly Pick<Tick, 'at' | 'label'>[]; count: number; read?: Tick | undefined } | undefined;
  /** What the marks refer to. */
  textures?: ((on: Surface) => ComponentChildren) | undefined;
}

/** What a short chart has to be drawn in. */
export interface ShortPaper {
  /** Unique on the page. */
  id: string;
  /** px that rows and what stands above them may take up at the narrowest. */
  room: number;
  /** Ids of the figures that an editor wants to see; left out, the form chooses. */
  rows?: readonly string[] | undefined;
}
