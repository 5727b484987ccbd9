/** Text as a reader sees it, each character with its offset in the file. */
export interface MappedText {
  text: string;
  /** One per UTF-16 unit of `text`. */
  offsets: readonly number[];
}

/** Stands for something that the ledger prints; it is neither a digit nor a letter. */
const PLACEHOLDER = '\ufffc';

const ENTITY = /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);/;

/**
 * Finds each character of a value in the raw text that was decoded to it: what YAML folds,
 * and what Markdown decodes and unindents, is stepped over.
 *
 * @param start offset of `raw` in its file
 */
export function mapText(raw: string, value: string, start: number): MappedText {
  if (raw === value) return { text: value, offsets: Array.from({ length: value.length }, (_, i) => start + i) };
  const offsets: number[] = [];
  let at = 0;
  while (offsets.length < value.length) {
    const wanted = value.charAt(offsets.length);
    at = skipTo(raw, at, wanted);
    const entity =
      raw[at] === '&' && !raw.startsWith(value.slice(offsets.length, offsets.length + 4), at)
        ? ENTITY.exec(raw.slice(at, at + 40))
        : null;
    offsets.push(start + Math.min(at, raw.length));
    at += entity ? entity[0].length : 1;
  }
  return { text: value, offsets };
}

/** The place from which `wanted` was decoded; stays where it is when nothing fits. */
function skipTo(raw: string, from: number, wanted: string): number {
  const isBlank = (c: string | undefined) => c !== undefined && /\s/.test(c);
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === wanted || (isBlank(wanted) && isBlank(raw[at]))) {
      return at;
    }
    if (raw[at] === '&' && ENTITY.test(raw.slice(at, at + 40))) return at;
    if (!isBlank(raw[at]) && raw[at] !== '\\' && raw[at] !== "'") return from;
  }
  return from;
}

export const NOTHING: MappedText = { text: '', offsets: [] };

export const joinMapped = (parts: readonly MappedText[]): MappedText => ({
  text: parts.map(({ text }) => text).join(''),
  offsets: parts.flatMap(({ offsets }) => offsets),
});

export const placeholderAt = (offset: number): MappedText => ({ text: PLACEHOLDER, offsets: [offset] });

export const sliceMapped = ({ text, offsets }: MappedText, from: number, to: number): MappedText => ({
  text: text.slice(from, to),
  offsets: offsets.slice(from, to),
});
