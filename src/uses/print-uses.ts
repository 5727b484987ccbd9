import { excerpt } from '../model/visible-text.ts';
import type { FigureUse, FigureUses } from './figure-uses.ts';

/** As much of a sentence as one reads at a glance. */
const LONGEST = 240;

/**
 * What prints a figure, a place and its words on two lines.
 *
 * @param figure its id and what it says today
 */
export function printUses(figure: string, { uses, through, pinned }: FigureUses): string {
  const direct = uses.length === 0 ? ['Nothing prints it.'] : uses.flatMap(lines);
  const sums = [...through].flatMap(([id, of]) => [
    '',
    `Through ${id}, which is computed from it:`,
    ...(of.length === 0 ? ['  Nothing prints it.'] : of.flatMap(lines)),
  ]);
  const earlier =
    pinned === 0
      ? []
      : ['', `${pinned === 1 ? '1 more prints' : `${pinned} more print`} an earlier value, which stays as it is.`];
  return [figure, ...direct, ...sums, ...earlier].join('\n');
}

const lines = ({ file, line, kind, words }: FigureUse) => [
  `  ${file}:${line}  ${kind}`,
  `      ${excerpt(words, LONGEST)}`,
];
