import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { holdsMarker } from '../model/marker.ts';
import { splitArticle } from '../model/reading/article/front-matter.ts';

/**
 * The text of an article or a record with an id at the end of its list of questions; everything else is byte for byte as it
 * was, but for a marker that asks for such ids, which goes once there are enough.
 *
 * @param enough how many ids the list needs
 * @returns undefined where the list is not there, or cannot be read
 */
export function withListed(text: string, id: string, enough: number): string | undefined {
  const [start, end] = splitArticle(text)?.yaml ?? [0, text.length];
  const yaml = text.slice(start, end);
  const edited = edit(yaml, parseDocument(yaml, { logLevel: 'error' }), id, enough);
  return edited === undefined ? undefined : text.slice(0, start) + edited + text.slice(end);
}

function edit(yaml: string, { contents, errors }: Document.Parsed, id: string, enough: number) {
  const list = errors.length === 0 && isMap(contents) ? contents.get('faq', true) : undefined;
  if (!isSeq(list) || !list.range) return undefined;
  const [from, to] = list.range;
  const items = list.items.filter(isScalar);
  const written = items.filter(({ value }) => !holdsMarker(value));
  if (list.flow) {
    const marker = items.find(({ value }) => holdsMarker(value));
    const isFull = written.length + 1 >= enough;
    const kept = [...written, id, ...(marker && !isFull ? [marker] : [])].map((item) =>
      typeof item === 'string' ? item : yaml.slice(item.range?.[0], item.range?.[1]),
    );
    // A list over several lines, perhaps with comments, keeps them.
    const last = written.at(-1)?.range?.[1];
    return marker === undefined && last !== undefined
      ? `${yaml.slice(0, last)}, ${id}${yaml.slice(last)}`
      : `${yaml.slice(0, from)}[${kept.join(', ')}]${yaml.slice(to)}`;
  }
  const last = items.at(-1)?.range;
  if (!last) return undefined;
  const lineStart = yaml.lastIndexOf('\n', last[0] - 1) + 1;
  const lineEnd = yaml.indexOf('\n', last[1]);
  const at = lineEnd < 0 ? yaml.length : lineEnd;
  const [stop, end] = yaml[at - 1] === '\r' ? [at - 1, '\r\n'] : [at, '\n'];
  const dash = yaml.slice(lineStart, last[0]);
  return yaml.slice(0, stop) + end + dash + id + yaml.slice(stop);
}
