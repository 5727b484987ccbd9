/**
 * Characters that nobody sees and that change what everybody sees: controls, zero-width
 * and direction marks, fillers, variation selectors, tags. A tab and a line feed are fine.
 */
const INVISIBLE =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}';

/** A carriage return is invisible too unless it ends a line (CRLF). */
export const INVISIBLE_PATTERN = new RegExp(`[${INVISIBLE}]|\\r(?!\\n)`, 'gu');

/** "U+202E": how an invisible character is named. */
export const codePointName = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Text safe for a terminal: nothing in it can move the cursor, hide or turn round what is printed. */
export const visible = (text: string) =>
  text.replace(/[\t\r\n]+/g, ' ').replace(INVISIBLE_PATTERN, (character) => `‹${codePointName(character)}›`);

/** Safe for a terminal and short enough for a line. */
export function excerpt(text: string, maxLength = 60): string {
  const characters = [...visible(text.slice(0, maxLength * 4))];
  return characters.length > maxLength || text.length > maxLength * 4
    ? `${characters.slice(0, maxLength - 1).join('')}…`
    : characters.join('');
}
