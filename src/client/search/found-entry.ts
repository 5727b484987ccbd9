import type { SearchEntry } from '../../search/entry.ts';

const KIND_NAMES: Partial<Record<SearchEntry['kind'], string>> = { unknown: 'not known' };

/** `<tag>text</tag>` */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** "Grade A, as of 3 Nov 2025" */
export const accountOf = ({ asOf, grade }: SearchEntry): string =>
  [grade && `grade ${grade}`, asOf && `as of ${asOf}`].filter(Boolean).join(', ');

/** What an entry is called, of which kind it is, and what it says. @param title holds its title */
export const linesOf = (entry: SearchEntry, title: HTMLElement): HTMLElement[] => [
  title,
  element('small', KIND_NAMES[entry.kind] ?? entry.kind),
  element('p', entry.says),
];
