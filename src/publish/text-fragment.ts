/**
 * The address of a source that opens it at the words quoted from it, in browsers that know text fragments; others
 * open the page, or the place in it that the address names.
 *
 * @param words as they stand in the source
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragmentUrl(url: string, words: string): string {
  const text = words.trim().replace(/\s+/g, ' ');
  if (text === '') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeText(text)}`;
}

/** `encodeURIComponent` leaves the hyphen alone, which is part of the syntax here, as the comma and `&` are. */
const encodeText = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
