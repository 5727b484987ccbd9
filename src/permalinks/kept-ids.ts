import { Parser } from 'htmlparser2';

/** They may hold only parts of themselves: the first of these that may hold anything gets the old id. */
const FRAMES = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'dl', 'select', 'picture']);
/** They hold nothing: the old id stands before them. */
const VOID = new Set(['img', 'input', 'hr', 'br', 'embed', 'source']);

/**
 * Gives ids of a page their old names beside their new ones, so that links to the old ones still land there.
 *
 * @param renamed from the old id to the one that it has now
 * @throws {Error} naming the new id that the page does not have
 */
export function keepIds(html: string, renamed: readonly { from: string; to: string }[]): string {
  const waiting = Map.groupBy(renamed, ({ to }) => to);
  const cuts: { at: number; ids: string[] }[] = [];
  let pending: string[] = [];
  const parser: Parser = new Parser({
    onopentag(name, { id }) {
      const here = id === undefined ? undefined : waiting.get(id);
      if (id !== undefined && here) {
        waiting.delete(id);
        pending.push(...here.map(({ from }) => from));
      }
      if (pending.length === 0 || FRAMES.has(name)) return;
      cuts.push({ at: VOID.has(name) ? parser.startIndex : parser.endIndex + 1, ids: pending });
      pending = [];
    },
  });
  parser.end(html);
  const [missing] = waiting.keys();
  if (missing !== undefined) throw new Error(`no element has the id \`${missing}\``);
  return cuts.reduceRight((text, { at, ids }) => {
    const marks = ids.map((id) => `<span id="${id}"></span>`).join('');
    return text.slice(0, at) + marks + text.slice(at);
  }, html);
}
