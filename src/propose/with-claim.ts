import { isSeq, parseDocument } from 'yaml';

/**
 * A file of figures with one more claim below the others of a figure, everything else byte for byte as it was.
 *
 * @param lines the claim as an item of a list, from the left edge
 * @returns undefined where the figure has no list of claims with an item on each line
 */
export function withClaim(text: string, figure: string, lines: readonly string[]): string | undefined {
  const document = parseDocument(text);
  const claims = document.getIn([figure, 'claims'], true);
  if (document.errors.length > 0 || !isSeq(claims) || claims.flow === true || !claims.range) return undefined;
  const [start, end] = claims.range;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const before = text.slice(0, end).trimEnd();
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const added = lines.map((line) => lineEnd + ' '.repeat(indent) + line).join('');
  const rest = text.slice(before.length);
  return before + added + (rest === '' ? lineEnd : rest);
}
