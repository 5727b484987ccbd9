import { CREDIT } from '../credit.ts';
import { citationKey, detailsOf, type Citable } from './citable.ts';
import { datePartsOf } from './cited-date.ts';

const LINE_END = '\r\n';

/**
 * A record for reference managers (EndNote, Zotero, Mendeley): a tag of two characters, two spaces, a hyphen and a
 * space before each value, a value in one line, `TY` first and `ER` last.
 *
 * @see https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html
 */
export function ris(cited: Citable): string {
  const lines: [tag: string, value: string][] = [
    ['TY', cited.kind === 'data set' ? 'DATA' : 'ELEC'],
    ['ID', citationKey(cited)],
    ['AU', CREDIT],
    ['TI', cited.title],
    ...dateLines(cited),
    ['PB', CREDIT],
    ['N1', detailsOf(cited)],
    ['LA', 'en'],
    ['UR', cited.url],
  ];
  return [...lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join(
    LINE_END,
  );
}

/** `DA` has a slash for each part, known or not. */
function dateLines({ issued }: Citable): [string, string][] {
  if (!issued) return [];
  const [year, month, day] = datePartsOf(issued).map((part) => String(part).padStart(2, '0'));
  return [
    ['PY', year ?? ''],
    ['DA', `${year}/${month ?? ''}/${day ?? ''}/`],
  ];
}
