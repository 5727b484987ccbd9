/** What type is set in: sizes and families. */

/** The steps of the scale, px where the reader has not changed the usual 16; in a page they follow the reader. */
export const sizes = {
  /** Keys, small print, all around a chart in a frame. */
  tiny: 12,
  /** Dates, citations, what is said of a number. */
  fine: 13,
  /** Tables, navigation, whatever is pressed. */
  small: 14,
  /** Asides and notes. */
  note: 15,
  base: 16,
  /** Entries of lists; running text on a phone. */
  entry: 17,
  /** Running text. */
  text: 18,
  /** Names in a list of pages or deals. */
  item: 19,
  /** Headings of the third order. */
  title: 20,
  /** Headings beside a picture, and other quiet ones of the second order. */
  minor: 22,
  /** Headings of the second order. */
  section: 24,
} as const;

/** px, whatever the reader's size: where the words of a chart stand is computed before anybody sees them. */
export const inChart = { text: 12, name: 14 } as const;

/** What is set in one place, and what grows with the window. */
export const single = {
  /** Marks beside a word. */
  mark: '0.6875rem',
  wordmark: '1.625rem',
  dek: 'clamp(1.1875rem, 1.1rem + 0.4vw, 1.3125rem)',
  /** The title of a page. */
  headline: 'clamp(2rem, 1.35rem + 3vw, 3.5rem)',
  /** Beside a chart, on the front page. */
  opening: 'clamp(2.4rem, 0.9rem + 2.7vw, 3.25rem)',
  'chart-title': 'clamp(1.625rem, 1.2rem + 1.9vw, 2.75rem)',
  /** Of a page whose number is larger. */
  'figure-title': 'clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem)',
  /** The number of a page. */
  amount: 'clamp(2.75rem, 1.8rem + 4.5vw, 5rem)',
  /** Words in its place. */
  words: 'clamp(2rem, 1.4rem + 2.6vw, 3.25rem)',
  /** One of several numbers. */
  value: 'clamp(1.5rem, 1.3rem + 0.8vw, 1.75rem)',
  /** What has been counted. */
  answer: 'clamp(1.75rem, 1.3rem + 2vw, 2.75rem)',
  /** What a search found first. */
  found: 'clamp(1.375rem, 1.1rem + 1.2vw, 1.875rem)',
} as const;

/** A size that grows with the width of its frame. */
export interface Fluid {
  /** px */
  least: number;
  most: number;
  /** px in a frame without width, and px more for each px of it. */
  base: number;
  growth: number;
}

/** The texts around a chart in somebody else's frame, whose height is computed from them. */
export const inFrame = {
  title: { least: 17, base: 8, growth: 0.02, most: 28 },
  subtitle: { least: 12, base: 8, growth: 0.008, most: 16 },
  'short-title': { least: 16, base: 12, growth: 0.012, most: 24 },
} as const satisfies Record<string, Fluid>;

/** px in a frame so many px wide */
export const sizeIn = ({ least, base, growth, most }: Fluid, frame: number): number =>
  Math.min(most, Math.max(least, base + growth * frame));

/** Lists of faces. The first of each is ours; `styles/fonts.css` gives those that it borrows its measures. */
export const families = {
  text: "Newsreader, 'Text Georgia', 'Text Noto', 'Text Times', Georgia, serif",
  display: "'Newsreader Display', 'Display Georgia', 'Display Noto', 'Display Times', Georgia, serif",
  sans: "'Plex Sans', 'Sans Arial', system-ui, sans-serif",
  /** What a program reads or has written. */
  verbatim: 'ui-monospace, Menlo, Consolas, monospace',
  /** In a file: ours where it is installed, or the system's. */
  file: "'IBM Plex Sans', 'Plex Sans', system-ui, -apple-system, 'Segoe UI', Arial, sans-serif",
  /** In a frame, which fetches nothing: of one width on every system, so lines break where the height was computed for. */
  frame: 'Arial, sans-serif',
} as const;
