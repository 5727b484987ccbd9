/** Characters that look like one of ASCII, by what they look like. Word processors and other alphabets bring them in. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ' ': '\u00a0\u2000-\u200a\u202f\u205f\u3000',
  '-': '\u2010-\u2015\u2212\ufe58\ufe63\uff0d',
  "'": '\u2018-\u201b\u2032\u00b4',
  '"': '\u201c-\u201f\u2033\u00ab\u00bb',
  ':': '\uff1a\ua789\u02d0',
  ',': '\uff0c',
  '/': '\u2044\u2215\u00f7',
  a: '\u0430',
  b: '\u042c',
  c: '\u0441',
  e: '\u0435',
  i: '\u0456\u0131',
  o: '\u043e\u03bf',
  p: '\u0440',
  s: '\u0455',
  x: '\u0445\u00d7',
  y: '\u0443',
};

const PATTERNS = Object.entries(LOOKALIKES).map(([plain, alike]) => [plain, new RegExp(`[${alike}]`, 'g')] as const);

/** The text with each character that only looks like one of ASCII put right; as long as before. */
export const withoutLookalikes = (text: string): string =>
  PATTERNS.reduce((plain, [right, alike]) => plain.replace(alike, right), text);
