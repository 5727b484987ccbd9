import type { CardKind } from '../../routes/routes.ts';

/** KB that a card loads at most after compression: tests hold it, since to weigh each of hundreds takes a build seconds. */
export const CARD_KB: Readonly<Record<CardKind, number>> = { figure: 1.5, answer: 2 };

/** The same of an answer to a rule, in its two sizes. */
export const RULE_KB = { short: 3, whole: 4 } as const;
