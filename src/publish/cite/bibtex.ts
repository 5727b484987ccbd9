import { CREDIT } from '../credit.ts';
import { citationKey, detailsOf, type Citable } from './citable.ts';
import { datePartsOf, monthName } from './cited-date.ts';

/**
 * An entry for BibTeX and BibLaTeX. Braces keep the author one name and the title's capitals as they are.
 *
 * @see https://ctan.org/pkg/bibtex (btxdoc: entry types and fields)
 */
export function bibtex(cited: Citable): string {
  const [year, month, day] = cited.issued ? datePartsOf(cited.issued) : [];
  const details = detailsOf(cited);
  const fields: [name: string, value: string | undefined][] = [
    ['author', `{{${CREDIT}}}`],
    ['title', `{{${escapeTex(cited.title)}}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    // A macro of every style, which prints it in the style's own way.
    ['month', month === undefined ? undefined : monthName(month).slice(0, 3).toLowerCase()],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['note', details === '' ? undefined : `{${escapeTex(details)}}`],
    ['url', `{${cited.url}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${citationKey(cited)},`, ...lines, '}', ''].join('\n');
}

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

/** Every character that TeX would obey, as TeX prints it; two that TeX would set as one, kept apart. */
const escapeTex = (text: string) =>
  text
    .replace(/[\\{}$&#_%~^]/g, (character) => TEX[character] ?? character)
    .replace(/([-'`,<>])(?=\1)|([?!])(?=`)/g, '$&{}');
