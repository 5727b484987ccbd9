import type { Why } from '../../model/schemas/deal-parts.ts';

/** Whom each line of "Why it matters" is for, in the order in which a page prints them. */
const WHOM: readonly (readonly [keyof Why, string])[] = [
  ['neighbours', 'If you pay for power or live nearby.'],
  ['owners', 'If you own shares or a pension.'],
  ['users', 'If you use ChatGPT or compete with it.'],
];

/** The lines of "Why it matters", each with the words that say whom it is for. */
export const linesOfWhy = (why: Why): { whom: string; line: string }[] =>
  WHOM.map(([key, whom]) => ({ whom, line: why[key] }));
