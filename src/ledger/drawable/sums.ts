/** What stands end to end, or is shared out: sums that the ledger allows, of all that is drawn and nothing else. */
import { ifComputable } from '../ledger-error.ts';
import type { Ledger } from '../ledger.ts';
import { findNoLength } from './lengths.ts';
import { findNoValue, firstOf, look, notDrawable, type Misfit } from './misfit.ts';

const RULES = 'docs/checks.md says what may be added';

/** A row of parts; what has no published number is seen to be missing, and everything else counts. */
export function findNoSum(ledger: Ledger, label: string, ids: readonly string[]): Misfit | undefined {
  const reason = whyNoSum(ledger, ids, ['not-published']);
  return reason === undefined ? undefined : notAddable(`“${label}” cannot be added up: ${reason}`, RULES);
}

/** The figure that is the same sum as a row of parts. */
export function findOtherTotal(
  ledger: Ledger,
  label: string,
  ids: readonly string[],
  total: string,
): Misfit | undefined {
  const found = look(ledger, total);
  const sum = ifComputable(() => ledger.sum(ids));
  if (!found || sum?.kind !== 'total') return undefined;
  const { value } = found;
  const isSame = value?.kind === 'quantity' && value.lower === sum.value.lower && value.upper === sum.value.upper;
  if (isSame) return undefined;
  // One that cannot be computed is reported where its formula stands.
  if (!value) return findNoValue(found);
  return notAddable(
    `\`${total}\` is another sum than the parts of “${label}” make`,
    'correct the parts, or leave `total` out',
  );
}

/** A whole that is shared out, down to the last part. */
export function findNoWhole(ledger: Ledger, label: string, ids: readonly string[]): Misfit | undefined {
  const reason = whyNoSum(ledger, ids, []);
  return reason === undefined ? undefined : notAddable(`“${label}” has no whole to share out: ${reason}`, RULES);
}

/** Undefined also where a part does not exist or has no value: that is reported where it stands. */
function whyNoSum(ledger: Ledger, ids: readonly string[], except: readonly string[]): string | undefined {
  const answer = ifComputable(() => ledger.sum(ids));
  if (answer?.kind === 'refusal') return answer.message;
  const omission = answer?.omitted.find(({ reason }) => !except.includes(reason));
  return omission && `\`${omission.figure.id}\` ${omission.message}`;
}

const notAddable = (message: string, remedy: string): Misfit => ({ reason: 'not-addable', message, remedy });

/** Under `parts` what has a published floor, and so a share; under `missing` what has none. */
export const findWrongSide = (
  ledger: Ledger,
  id: string,
  side: 'parts' | 'missing',
  unit: string,
): Misfit | undefined =>
  firstOf(
    () => findNoLength(ledger, id, unit),
    () => {
      const value = look(ledger, id)?.value;
      if (!value) return undefined;
      const hasFloor = value.kind === 'quantity' && value.lower > 0;
      if (hasFloor === (side === 'parts')) return undefined;
      return hasFloor
        ? notDrawable(`\`${id}\` has a floor, so it has a share`, 'put it under `parts`')
        : notDrawable(`\`${id}\` has no floor, so nobody knows its share`, 'put it under `missing`');
    },
  );
