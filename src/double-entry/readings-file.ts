import { Document, isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';

const ORDER = ['revision', 'on', 'saw', 'source', 'words', 'value', 'asOf', 'basis', 'payer', 'payee'];

/**
 * A file of `content/readings/` with some more entries, each under its figure and below what stands there.
 *
 * @param text of the file as it is; undefined where there is none yet
 * @returns undefined where that cannot be read
 */
export function withAddedReadings(
  text: string | undefined,
  entries: readonly { figure: string; reading: Readonly<Record<string, unknown>> }[],
): string | undefined {
  const document = text === undefined ? new Document({}) : parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  for (const { figure, reading } of entries) {
    const ordered = Object.fromEntries(
      ORDER.filter((key) => reading[key] !== undefined).map((key) => [key, reading[key]]),
    );
    const present = document.get(figure);
    const list = isSeq(present) ? present : new YAMLSeq();
    list.add(document.createNode(ordered));
    document.set(figure, list);
  }
  return document.toString({ lineWidth: 0 });
}

/**
 * A file of `content/readings/` without the newest entry of a figure.
 *
 * @returns also what was entered; the text is undefined where nothing is left of the file
 */
export function withoutNewest(text: string, figure: string): { text: string | undefined; dropped: unknown } {
  const document = parseDocument(text);
  const list = document.get(figure);
  const last = isSeq(list) ? list.items.length - 1 : -1;
  if (!isSeq(list) || last < 0) return { text, dropped: undefined };
  const dropped: unknown = list.toJSON()[last];
  list.delete(last);
  if (last === 0) document.delete(figure);
  const isEmpty = isMap(document.contents) && document.contents.items.length === 0;
  return { text: isEmpty ? undefined : document.toString({ lineWidth: 0 }), dropped };
}
