import { late } from '../once.ts';

/** A stretch of text that stands in the file as it is: from which UTF-16 unit of the text on, and its offset there. */
export type MappedStretch = readonly [from: number, offset: number];

/** Text as a reader sees it, each character with its offset in the file. Where it stands is found out when asked. */
export class MappedText {
  readonly text: string;
  readonly #stretches: () => readonly MappedStretch[];

  /** @param stretches in the order of the text, the first from 0 on; none where nobody knows where it stands */
  constructor(text: string, stretches: () => readonly MappedStretch[]) {
    this.text = text;
    this.#stretches = late(stretches);
  }

  get stretches(): readonly MappedStretch[] {
    return this.#stretches();
  }

  /** @param index of a UTF-16 unit of the text */
  offsetOf(index: number): number | undefined {
    const [from, offset] = this.stretches.findLast(([start]) => start <= index) ?? [];
    return from === undefined || offset === undefined || index >= this.text.length ? undefined : offset + index - from;
  }

  /** The offset of its first character that stands behind another offset. */
  firstAfter(offset: number): number | undefined {
    return this.stretches
      .map(([from, start], at, all) => {
        const length = (all[at + 1]?.[0] ?? this.text.length) - from;
        return start > offset ? start : offset + 1 < start + length ? offset + 1 : undefined;
      })
      .find((each) => each !== undefined);
  }

  /** A part of it. */
  slice(from: number, to: number): MappedText {
    return new MappedText(this.text.slice(from, to), () => {
      const start = from < to ? this.offsetOf(from) : undefined;
      const rest = this.stretches.filter(([at]) => at > from && at < to);
      return start === undefined ? [] : [[0, start], ...rest.map(([at, offset]): MappedStretch => [at - from, offset])];
    });
  }
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
export const mapText = (raw: string, value: string, start: number): MappedText =>
  new MappedText(value, () => stretchesOf(raw, value, start));

function stretchesOf(raw: string, value: string, start: number): readonly MappedStretch[] {
  if (raw === value) return [[0, start]];
  const stretches: MappedStretch[] = [];
  let at = 0;
  let expected = -1;
  for (let index = 0; index < value.length; index++) {
    const wanted = value.charAt(index);
    at = skipTo(raw, at, wanted);
    const entity =
      raw[at] === '&' && !raw.startsWith(value.slice(index, index + 4), at)
        ? ENTITY.exec(raw.slice(at, at + 40))
        : null;
    const offset = start + Math.min(at, raw.length);
    if (offset !== expected) stretches.push([index, offset]);
    expected = offset + 1;
    at += entity ? entity[0].length : 1;
  }
  return stretches;
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

export const NOTHING = new MappedText('', () => []);

export function joinMapped(parts: readonly MappedText[]): MappedText {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  return new MappedText(parts.map(({ text }) => text).join(''), () => {
    let before = 0;
    return parts.flatMap(({ text, stretches }) => {
      const start = before;
      before += text.length;
      return stretches.map(([from, offset]): MappedStretch => [start + from, offset]);
    });
  });
}

/** A character by itself, such as a line break. */
export const characterAt = (text: string, offset: () => number): MappedText =>
  new MappedText(text, () => [[0, offset()]]);

export const placeholderAt = (offset: () => number): MappedText => characterAt(PLACEHOLDER, offset);
