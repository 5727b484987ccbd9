/** The colours of pages, charts, embeds, files and share images, for daylight and for the dark. */

/** What hues mean in charts; everything else is ink. */
export const HUES = ['out', 'in', 'power'] as const;

export interface Palette {
  /** The ground. */
  paper: string;
  /** Asides and other quiet areas. */
  tint: string;
  ink: string;
  /** Second text: details, notes. */
  soft: string;
  /** Lines that divide. */
  rule: string;
  /** Lines that are hardly there. */
  hair: string;
  /** Links to evidence, focus. */
  signal: string;
  /** Money from OpenAI. */
  out: string;
  /** Money into OpenAI. */
  in: string;
  /** Computing power. */
  power: string;
}

export const light: Palette = {
  paper: '#fbf8f1',
  tint: '#f4efe4',
  ink: '#1a1916',
  soft: '#5c574c',
  rule: '#d9d3c5',
  hair: '#ebe6da',
  signal: '#a8321a',
  out: '#1f4fbf',
  in: '#b8431d',
  power: '#4c1d58',
};

export const dark: Palette = {
  paper: '#141412',
  tint: '#1d1c19',
  ink: '#ebe6da',
  soft: '#a6a092',
  rule: '#3d3b34',
  hair: '#2a2824',
  signal: '#ff8a66',
  out: '#7097ee',
  in: '#e27a50',
  power: '#dfc9ea',
};

/** The scheme of what is light by its own choice: a browser that darkens pages by itself leaves it alone. */
export const ONLY_LIGHT = 'only light';

/** The reader's own colours: hues give way to texture, words and arrows. */
export const forced: Palette = {
  paper: 'Canvas',
  tint: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  rule: 'color-mix(in srgb,CanvasText 35%,Canvas)',
  hair: 'color-mix(in srgb,CanvasText 20%,Canvas)',
  signal: 'LinkText',
  out: 'CanvasText',
  in: 'CanvasText',
  power: 'CanvasText',
};
