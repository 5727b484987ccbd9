import type { Tombstone } from '../model/retired/retired.ts';

/**
 * What a withdrawn data file says in its own format, so that a program that still asks for it is told.
 *
 * @param tombstone with an absolute address to go to: the file may be read anywhere
 * @returns undefined for a format that can say nothing, such as a picture
 */
export function withdrawnFile(address: string, { date, what, instead }: Tombstone): string | undefined {
  switch (address.split('.').at(-1)) {
    case 'json':
      return `${JSON.stringify({ withdrawn: { date, what, instead } }, null, 2)}\n`;
    case 'csv':
      return `withdrawn,what,instead\r\n${[date, what, instead].map(quote).join(',')}\r\n`;
    case 'txt':
    case 'bib':
    case 'ris':
      return `Withdrawn on ${date}. ${what} See ${instead}\n`;
    default:
      return undefined;
  }
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
