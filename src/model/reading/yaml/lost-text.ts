import { isScalar, visit, type Document } from 'yaml';

/** A word in lower case, an address, a date or a number: nobody writes on after one of these. */
const SINGLE = /^[a-z\d][\w.:/@#?=&%-]*$/;

/**
 * Places where ` #` makes a comment of what was meant to go on: after words without quotation marks, or with
 * something right behind the sign, as in `the #1 supplier`.
 *
 * @returns offsets of the signs
 */
export function findLostText(document: Document.Parsed, text: string): number[] {
  const lost: number[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      const comment = /^[ \t]+#(?<next>.?)/.exec(text.slice(end, end + 200));
      if (!comment) return;
      const isMeant = SINGLE.test(text.slice(start, end)) && /^\s?$/.test(comment.groups?.['next'] ?? '');
      if (!isMeant) lost.push(end + comment[0].indexOf('#'));
    },
  });
  return lost;
}
