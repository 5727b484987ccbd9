import type { Span } from '../evidence/words-around.ts';

const TURN = /[;:]|, (?=and|but|while|which|who)|\b(?:and|but|while)\b/g;

/** The clause in which a number stands. */
export function clauseAround(sentence: string, { at, end }: Span): Span {
  const turns = [...sentence.matchAll(TURN)].map(({ 0: { length }, index }) => ({ at: index, end: index + length }));
  return {
    at: turns.findLast((turn) => turn.end <= at)?.end ?? 0,
    end: turns.find((turn) => turn.at >= end)?.at ?? sentence.length,
  };
}
