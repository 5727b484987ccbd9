import { excerpt } from '../../visible-text.ts';
import type { Slip } from '../slip.ts';

interface Line {
  from: number;
  text: string;
  indent: number;
  /** Where its key begins: after the hyphen of an item. */
  column: number;
}

/**
 * The line with an odd number of spaces before it: in `content/` every step is two.
 *
 * @param at where the parser stumbled: on that line, or on the one before or after
 */
export function explainIndent(text: string, at: number): Slip | undefined {
  const lines = linesOf(text);
  const index = lines.findLastIndex(({ from }) => from <= at);
  const odd = [index, index + 1, index - 1].find((i) => (lines[i]?.indent ?? 0) % 2 === 1);
  const line = odd === undefined ? undefined : lines[odd];
  if (odd === undefined || !line) return undefined;
  const beside = [lines[odd + 1], lines[odd - 1]].find((other) => other && Math.abs(other.column - line.column) === 1);
  const indent = beside ? line.indent + beside.column - line.column : line.indent + 1;
  const words = line.text.trim();
  return {
    offset: line.from + line.indent,
    what: `${countOf(line.indent)} before this line, and it stands in line with no other`,
    remedy: `put ${indent === 0 ? 'no space' : countOf(indent).replace(/ stands?$/, '')} before \`${excerpt(words, 40)}\``,
  };
}

const countOf = (spaces: number) => (spaces === 1 ? 'One space stands' : `${spaces} spaces stand`);

/** The lines that say something. */
function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').flatMap((line): Line[] => {
    const start = from;
    from += line.length + 1;
    const [, spaces = '', hyphen = ''] = /^( *)((?:- +)*)/.exec(line) ?? [];
    if (line.trim() === '' || line.trimStart().startsWith('#')) return [];
    return [{ from: start, text: line, indent: spaces.length, column: spaces.length + hyphen.length }];
  });
}
