/** What has a length: bars, and the parts of sums. */
import type { Ledger } from '../ledger.ts';
import { statedNumber, type Quantity } from '../value.ts';
import { printValue } from '../wording.ts';
import { findNoValue, firstOf, look, notDrawable, type ValuedFigure, type Misfit } from './misfit.ts';

/** A number in the unit of the chart that a length can show, or a place that says there is none. */
export function findNoLength(ledger: Ledger, id: string, unit: string): Misfit | undefined {
  const found = look(ledger, id);
  return (
    found &&
    firstOf(
      () => findNoAmount(found),
      () => findOtherUnit(found, unit),
      () => findNoValue(found),
      () => findLoss(found),
    )
  );
}

/** What stands aside with words needs no length, but has sources like any other. */
export function findNoAside(ledger: Ledger, id: string): Misfit | undefined {
  const found = look(ledger, id);
  return found && findNoValue(found);
}

const findOtherUnit = ({ figure: { id, unit } }: ValuedFigure, wanted: string): Misfit | undefined =>
  unit === wanted
    ? undefined
    : {
        reason: 'wrong-unit',
        message: `\`${id}\` is in ${unit}, but the chart is in ${wanted}`,
        remedy: 'choose another figure, or draw it in a chart of its own',
      };

function findNoAmount({ figure: { id }, value }: ValuedFigure): Misfit | undefined {
  if (value?.kind !== 'words' && value?.kind !== 'date') return undefined;
  const what = value.kind === 'date' ? 'a date' : 'words without a number';
  return notDrawable(`\`${id}\` is ${what}, which has no length`, 'say it in the chart’s note');
}

const findLoss = ({ figure: { id }, value }: ValuedFigure): Misfit | undefined =>
  value?.kind === 'quantity' && mayBeLoss(value)
    ? notDrawable(
        `\`${id}\` may be less than nothing (${printValue(value)}), and a length begins at zero`,
        'say it in the chart’s note, or draw what it is computed from',
      )
    : undefined;

/** "At most 5 GW" is as long as "up to 5 GW": that nothing bounds it below is no loss that anybody has named. */
const mayBeLoss = ({ lower, upper }: Quantity) => upper < 0 || (Number.isFinite(lower) && lower < 0);

/** A part of a bar: a number with an upper end, no larger than the one that the bar shows. */
export const findNotInner = (ledger: Ledger, whole: string, part: string, unit: string): Misfit | undefined =>
  firstOf(
    () => findNoLength(ledger, part, unit),
    () => findNoNumber(ledger, part),
    () => findTooLarge(look(ledger, whole), look(ledger, part)),
  );

function findNoNumber(ledger: Ledger, id: string): Misfit | undefined {
  const value = look(ledger, id)?.value;
  return !value || value.kind === 'quantity'
    ? undefined
    : notDrawable(`\`${id}\` has no number (${printValue(value)}), so there is nothing to draw`, 'take it out');
}

function findTooLarge(whole: ValuedFigure | undefined, part: ValuedFigure | undefined): Misfit | undefined {
  if (!whole?.value || part?.value?.kind !== 'quantity') return undefined;
  const [outer, inner] = [`\`${whole.figure.id}\``, `\`${part.figure.id}\` (${printValue(part.value)})`];
  if (whole.value.kind !== 'quantity')
    return notDrawable(`${outer} has no number, so ${inner} cannot be drawn inside it`, 'take it out');
  if (part.value.upper <= (statedNumber(whole.value) ?? 0)) return undefined;
  return {
    reason: 'mixed-chart',
    message:
      part.value.upper === Infinity
        ? `${inner} has no upper end, and cannot be drawn inside ${outer}`
        : `${inner} is larger than ${outer} (${printValue(whole.value)}), and cannot be drawn inside it`,
    remedy: 'name another part, or swap the two',
  };
}
