import { statedNumber } from '../ledger/value.ts';
import type { Candidate } from './answer.ts';

/** Orders candidates by the number that a headline would print; what has none comes last. */
export const largestFirst = (a: Candidate, b: Candidate) => sizeOf(b) - sizeOf(a);

/** Below zero for what has no number, so that it comes after a stated zero. */
const sizeOf = ({ value }: Candidate) => (value.kind === 'quantity' ? (statedNumber(value) ?? 0) : -1);
