import { Parser } from 'htmlparser2';

/** What is no text of the page, or text of a program that says itself where it breaks. */
const UNREAD = new Set(['head', 'script', 'style', 'template', 'noscript', 'code', 'pre']);

/**
 * Where two texts of a page meet with nothing between them but tags, so that whoever copies or extracts them reads
 * one word: "November 2025" and "27 February" as "November 202527 February". An ending ("’s", a comma) may follow a link.
 *
 * @returns the words around each joint
 */
export function joinedTexts(html: string): string[] {
  const joints: string[] = [];
  let unread = 0;
  let before = '';
  let isParted = false;
  const parser = new Parser({
    onopentag(name) {
      isParted = true;
      if (UNREAD.has(name)) unread += 1;
      if (name === 'br') before = '';
    },
    ontext(text) {
      if (unread > 0 || text === '') return;
      if (isParted && /[^\s([“‘«/–—-]$/.test(before) && /^[\p{L}\p{N}\p{S}“‘«(]/u.test(text)) {
        joints.push(`${before.slice(-30)}|${text.slice(0, 30)}`);
      }
      before = text;
      isParted = false;
    },
    onclosetag(name) {
      isParted = true;
      if (UNREAD.has(name)) unread -= 1;
    },
  });
  parser.end(html);
  return joints;
}
