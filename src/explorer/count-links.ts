import type { Grade } from '../ledger/proof.ts';
import type { Question } from '../count/question.ts';

/** Where the parts of an answer lead. */
export interface CountLinks {
  /** The answer to another question. */
  count: (question: Question) => string;
  figure: (id: string) => string;
  deal: (id: string) => string;
  /** What a grade means. */
  grade: (grade: Grade) => string;
}
