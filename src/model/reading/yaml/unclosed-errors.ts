import { Parser, type CST, type YAMLError } from 'yaml';
import { excerpt } from '../../visible-text.ts';
import type { Slip } from '../slip.ts';
import { lineAround, quoted } from './yaml-text.ts';

/** A quotation mark that ends a text too early, or is never closed; the parser stumbles over what follows. */
export function explainQuote(errors: readonly YAMLError[], text: string, first: YAMLError): Slip | undefined {
  const unclosed = errors.some(({ message }) => /^Missing closing .quote/.test(message));
  const isAfterText = first.message.startsWith('Unexpected scalar at node end');
  if (!unclosed && !isAfterText) return undefined;
  const scalars = quotedScalars(text);
  const before = isAfterText
    ? scalars.findLast(({ offset, end }) => offset < first.pos[0] && end <= first.pos[0])
    : scalars.findLast(({ isOpen }) => isOpen);
  if (!before) return undefined;
  const source = text.slice(before.offset, before.end);
  const sign = source.charAt(0);
  const { from, line } = lineAround(text, before.offset);
  if (before.isOpen || source.includes('\n')) {
    const remedy = `write \`${sign}\` where the text ends${sign === "'" ? '; an apostrophe within it is written twice' : ''}`;
    return { offset: before.offset, what: 'A quotation mark is open here and never closed', remedy };
  }
  // What stands between the text and the error is blank, or the error is about something else.
  if (text.slice(before.end, first.pos[0]).trim() !== '') return undefined;
  const whole = line.slice(before.offset - from);
  const isWrapped = whole.length > 1 && whole.endsWith(sign);
  return {
    offset: before.end - 1,
    what: `This quotation mark ends the text, and \`${excerpt(whole.slice(source.length).trim(), 30)}\` follows it`,
    remedy: `write \`${excerpt(quoted(isWrapped ? whole.slice(1, -1) : whole), 80)}\`${whole.includes("'") ? ': within single quotation marks, an apostrophe is written twice' : ''}`,
  };
}

interface QuotedScalar {
  offset: number;
  end: number;
  isOpen: boolean;
}

/** Every text in quotation marks, in order. */
const quotedScalars = (text: string): QuotedScalar[] =>
  tokensOf(text)
    .flatMap((token) => {
      if (token.type !== 'single-quoted-scalar' && token.type !== 'double-quoted-scalar') return [];
      const { offset, source } = token as CST.FlowScalar;
      return { offset, end: offset + source.length, isOpen: source.length < 2 || !source.endsWith(source.charAt(0)) };
    })
    .toSorted((a, b) => a.offset - b.offset);

/** The parser stumbles over the lines below an open bracket; the mistake is where it was opened. */
export function explainUnclosed(errors: readonly YAMLError[], text: string, before: number): Slip | undefined {
  if (!errors.some(({ message }) => /^Flow (?:map|sequence) .*must .*end with/.test(message))) return undefined;
  const opening = findUnclosed(text).find(({ offset }) => offset <= before);
  if (!opening) return undefined;
  const [bracket, closing] = opening.isMap ? ['{', '}'] : ['[', ']'];
  return {
    offset: opening.offset,
    what: `The bracket \`${bracket}\` is opened here and never closed`,
    remedy: `write \`${closing}\` where it ends, or put quotation marks around a text that starts with \`${bracket}\``,
  };
}

/** Brackets that nothing closes, the last first: of two within each other, the inner one lacks its end more often. */
const findUnclosed = (text: string): { offset: number; isMap: boolean }[] =>
  tokensOf(text)
    .flatMap((token) => {
      if (token.type !== 'flow-collection') return [];
      const { start, end } = token as CST.FlowCollection;
      const isMap = start.source === '{';
      const closing = isMap ? 'flow-map-end' : 'flow-seq-end';
      return end.some(({ type }) => type === closing) ? [] : { offset: start.offset, isMap };
    })
    .toSorted((a, b) => b.offset - a.offset);

/** Everything that the parser made of a text, in no order. */
function tokensOf(text: string): { type?: string }[] {
  const found: { type?: string }[] = [];
  // Not by recursion: brackets may stand in brackets without end.
  const waiting: unknown[] = [...new Parser().parse(text)];
  while (waiting.length > 0) {
    const token = waiting.pop() as Partial<CST.FlowCollection> & { key?: unknown; value?: unknown };
    found.push(token);
    for (const part of [token.key, token.value, ...(token.items ?? [])]) if (part) waiting.push(part);
  }
  return found;
}
