import { ifComputable } from './ledger-error.ts';
import type { Ledger } from './ledger.ts';
import type { Figure } from './figure.ts';

/**
 * Figures that may be added to one under the additive rules, so that both count in full: of the same kind, and
 * with nothing in common.
 *
 * @param most how many are wanted: the first of them, in the ledger's order
 */
export function addableTo(ledger: Ledger, id: string, most = Infinity): Figure[] {
  if (!addsUp(ledger, [id], 1)) return [];
  return ledger
    .kindred(id)
    .values()
    .filter((other) => other.id !== id && addsUp(ledger, [id, other.id], 2))
    .take(most)
    .toArray();
}

/** Why a figure may be added to nothing: "is equity received: value, not cash"; undefined where it may. */
export function whyNotAddable(ledger: Ledger, id: string): string | undefined {
  const answer = answerOf(ledger, [id]);
  if (answer?.kind === 'refusal') return answer.message.replace(`\`${id}\` `, '');
  return answer?.omitted[0]?.message;
}

function addsUp(ledger: Ledger, ids: readonly string[], count: number): boolean {
  const answer = answerOf(ledger, ids);
  return answer?.kind === 'total' && answer.counted.length === count;
}

/** Undefined where one of them has no value that anybody confirmed. */
const answerOf = (ledger: Ledger, ids: readonly string[]) => ifComputable(() => ledger.sum(ids));
