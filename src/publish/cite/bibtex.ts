import { CREDIT } from '../credit.ts';
import { citationKey, detailsOf, type Citable } from './citable.ts';
import { datePartsOf, monthName } from './cited-date.ts';

/**
 * An entry for BibTeX and BibLaTeX. Braces keep the author one name and the title's capitals as they are.
 *
 * The address stands in `howpublished`, which every style prints; beside `url`, which the oldest do not know, the
 * others would print it twice. It stands there bare, since Zotero takes only a bare one for the entry's address.
 * BibTeX knows the year and the month, BibLaTeX the day too, from `date` alone.
 *
 * @see https://ctan.org/pkg/bibtex (btxdoc: entry types and fields)
 */
export function bibtex(cited: Citable): string {
  const parts = cited.issued ? datePartsOf(cited.issued) : [];
  const [year, month] = parts;
  const details = detailsOf(cited);
  const fields: [name: string, value: string | undefined][] = [
    ['author', `{{${CREDIT}}}`],
    ['title', `{{${escapeTex(cited.title)}}}`],
    ['howpublished', `{${escapeTex(cited.url)}}`],
    ['date', year === undefined ? undefined : `{${isoOf(parts)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    // A macro of every style, which prints it in the style's own way.
    ['month', month === undefined ? undefined : monthName(month).slice(0, 3).toLowerCase()],
    ['note', details === '' ? undefined : `{${escapeTex(details)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${citationKey(cited)},`, ...lines, '}', ''].join('\n');
}

/** `2026-11-21` */
const isoOf = (parts: readonly number[]) => parts.map((part) => String(part).padStart(2, '0')).join('-');

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts braces, escaped or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Every character that TeX would obey, as TeX prints it; two that TeX would set as one, kept apart. Zotero takes what
 * stands between two dollar signs for mathematics, escaped or not, and drops them: so an empty formula follows each
 * but the last.
 */
const escapeTex = (text: string) =>
  text
    .replace(/[\\{}$&#_%~^]/g, (character) => TEX[character] ?? character)
    .replace(/([-'`,<>])(?=\1)|([?!])(?=`)/g, '$&{}')
    .replace(/\\\$(?=.*\\\$)/g, '$&$${}$$');
