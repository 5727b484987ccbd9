const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, between tags or in a value between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** A link that leads out of the frame, since else it would open in it. */
export const outLink = (href: string, words: string, rel = 'noopener') =>
  `<a target="_blank" rel="${rel}" href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
