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
  const earlier = pinned.length === 0 ? [] : ['', 'An earlier value, which stays as it is:', ...pinned.flatMap(lines)];
  return [figure, ...direct, ...sums, ...earlier].join('\n');
}

/**
 * What may say of the newest value of a figure what was so of the one before, a place on a line.
 *
 * @param doubts with an `oldDate` each
 */
export const printDoubts = (doubts: readonly FigureUse[]): string[] =>
  doubts.map(({ file, line, oldDate }) => `  ${file}:${line}  beside “${oldDate}”, the date of the value before`);

const lines = ({ file, line, kind, words, oldDate }: FigureUse) => [
  `  ${file}:${line}  ${kind}`,
  `      ${excerpt(words, LONGEST)}`,
  ...(oldDate === undefined ? [] : [`      Still right? “${oldDate}” is the date of the value before.`]),
];
