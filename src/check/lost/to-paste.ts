/** What an editor reads of lost addresses, and pastes into the files that retire them. */
import type { Permalink } from '../../model/reading/files/permalinks-file.ts';
import type { Lost } from './compare-permalinks.ts';

/** As many addresses as an editor wants to see of one mistake. */
const MOST = 12;

export function listOf(permalinks: readonly Lost[]): string[] {
  const shown = permalinks
    .slice(0, MOST)
    .map(
      ({ address, target, first }) =>
        `    ${address}${target === undefined ? '' : ` → ${target}`}  (published ${first})`,
    );
  return permalinks.length > MOST ? [...shown, `    … and ${permalinks.length - MOST} more`] : shown;
}

export interface Move {
  from: string;
  /** A new address of the same kind that says the same. */
  to: string | undefined;
}

export const redirectFor = ({ from, to = '‹write: the address that it has now›' }: Move) =>
  indent([
    `- from: ${quoted(from)}`,
    `  to: ${quoted(to)}`,
    '  date: ‹write: the day›',
    '  why: ‹write: why it moved›',
  ]);

export const tombstoneFor = (lost: readonly Permalink[]) =>
  indent([
    '- addresses:',
    ...lost.map(({ address }) => `    - ${quoted(address)}`),
    '  date: ‹write: the day›',
    '  what: ‹write: what happened, in a sentence›',
    '  instead: ‹write: the address where a reader should go›',
  ]);

const indent = (lines: readonly string[]) => lines.map((line) => `                 ${line}`);
// YAML takes ` #` for a comment, and `#` inside a word for itself; quotation marks leave no doubt.
const quoted = (text: string) => (text.includes('#') ? `'${text}'` : text);
