/**
 * Widths of text that nobody can measure at build time, estimated from above.
 *
 * Advance widths in em, rounded up: for each character the wider of IBM Plex Sans and
 * Arial (embeds use the system's sans), plus three percent for the system faces that run
 * a little wider.
 */
const ADVANCES: readonly (readonly [em: number, characters: string])[] = [
  [0.28, "'ij"],
  [0.32, ' \u00a0!,.:;l’‘'],
  [0.36, '()[]f|·'],
  [0.4, 'rt{}'],
  [0.44, '-/I\\'],
  [0.48, '"'],
  [0.52, 'z“”'],
  [0.56, '*Jcksvxy'],
  [0.6, '?L_abdeghnopqu≥≤≈'],
  [0.64, '0123456789$+<=>FTZ^`~–\u2212£'],
  [0.68, '€'],
  [0.72, '&ABEKPSVXY'],
  [0.76, '#CDHNRU'],
  [0.8, 'w'],
  [0.84, 'GOQ'],
  [0.88, 'M'],
  [0.92, 'm'],
  [0.96, '%'],
  [1, 'W'],
  [1.08, '—→←@'],
];

const EM_OF = new Map(
  ADVANCES.flatMap(([em, characters]) => [...characters].map((character) => [character, em] as const)),
);

/** Anything else, up to the width of a Chinese character. */
const WIDEST_EM = 1.1;
/** How much wider the semibold or bold face runs. */
const BOLD = 1.08;

export interface Font {
  /** px */
  size: number;
  bold?: boolean;
}

function advance(character: string): number {
  const known = EM_OF.get(character);
  if (known !== undefined) return known;
  if (/^\p{Mark}$/u.test(character)) return 0;
  // Accents add nothing to the width of their letter.
  const [letter = ''] = character.normalize('NFD');
  return EM_OF.get(letter) ?? WIDEST_EM;
}

/** The same by code, for the characters that nearly all text is made of: a build measures hundreds of millions. */
const EM_OF_ASCII = Float64Array.from({ length: 128 }, (_, code) => advance(String.fromCharCode(code)));

/** em, in the regular face. */
function emOf(text: string): number {
  let em = 0;
  for (let i = 0; i < text.length; i++) {
    const ascii = EM_OF_ASCII[text.charCodeAt(i)];
    if (ascii !== undefined) {
      em += ascii;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
    em += advance(character);
    i += character.length - 1;
  }
  return em;
}

const inFont = (em: number, { size, bold = false }: Font) => em * size * (bold ? BOLD : 1);

/** Width of one line of text in px, rather too wide than too narrow. */
export const textWidth = (text: string, font: Font): number => inFont(emOf(text), font);

/** The same where a reader spaces letters and words out, as far as WCAG 1.4.12 asks. */
export const spacedWidth = (text: string, font: Font): number =>
  textWidth(text, font) + ([...text].length * 0.12 + (text.match(/[ \u00a0]/g)?.length ?? 0) * 0.16) * font.size;

/**
 * Breaks text into lines at spaces; a word too long for a line is cut.
 * Spaces that must not break (`\u00a0`) don't. No text gives no lines.
 */
export function wrapText(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  setWords(text, width, font, (word, begins) => {
    lines.push(begins ? word : `${lines.pop() ?? ''} ${word}`);
  });
  return lines;
}

/** How many lines that gives; to ask it of one text at hundreds of widths costs little. */
export function lineCount(text: string, width: number, font: Font): number {
  let lines = 0;
  setWords(text, width, font, (_word, begins) => {
    if (begins) lines += 1;
  });
  return lines;
}

/**
 * Sets words, or pieces of them, one after the other.
 *
 * @param take is told of each whether it begins a line
 */
function setWords(text: string, width: number, font: Font, take: (word: string, begins: boolean) => void): void {
  const space = textWidth(' ', font);
  let used = Infinity;
  const set = (word: string, own: number) => {
    const begins = used + space + own > width;
    used = begins ? own : used + space + own;
    take(word, begins);
  };
  for (const { word, em } of measuredWords(text)) {
    const own = inFont(em, font);
    if (own <= width) set(word, own);
    else for (const piece of cutWord(word, width, font)) set(piece, textWidth(piece, font));
  }
}

interface MeasuredWord {
  word: string;
  em: number;
}

const measured = new Map<string, readonly MeasuredWord[]>();

/** Measured word by word, and once for all widths and sizes: the heights of embeds are tried at hundreds. */
function measuredWords(text: string): readonly MeasuredWord[] {
  const known = measured.get(text);
  if (known) return known;
  const words = text
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .map((word) => ({ word, em: emOf(word) }));
  measured.set(text, words);
  return words;
}

/** A word that is too long for a line. */
function cutWord(word: string, width: number, font: Font): string[] {
  const pieces: string[] = [''];
  for (const character of word) {
    const grown = `${pieces.at(-1) ?? ''}${character}`;
    if (grown === character || textWidth(grown, font) <= width) pieces[pieces.length - 1] = grown;
    else pieces.push(character);
  }
  return pieces;
}
