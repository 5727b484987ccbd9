/** What stays out of a sum: nothing is counted twice, and what has no number is not zero. */
import { isWithin, type Lookup } from './double-count.ts';
import { currentClaim, type Figure } from './figure.ts';
import { parseFormula } from './formula.ts';
import { reachable } from './reachable.ts';
import { quotedId } from './refusal.ts';
import type { Quantity, Value } from './value.ts';

/** One figure offered to a sum. */
export interface Part {
  figure: Figure;
  value: Value;
}

/** A part with a number. */
export type CountedPart = Part & { value: Quantity };

export type OmissionReason =
  | 'not-published'
  | 'no-number'
  | 'cancelled'
  | 'estimate'
  | 'superseded'
  | 'contained'
  | 'repeated';

export interface Omission {
  figure: Figure;
  reason: OmissionReason;
  /** The end of a sentence that the figure begins: "is named twice". */
  message: string;
}

/** Takes out whatever has no number, counts nothing, or is counted already. */
export function setAside(parts: readonly Part[], find: Lookup) {
  const omitted: Omission[] = [];
  const offered: CountedPart[] = [];
  for (const [index, { figure, value }] of parts.entries()) {
    const omit = (reason: OmissionReason, message: string) => omitted.push({ figure, reason, message });
    if (parts.slice(0, index).some((earlier) => earlier.figure.id === figure.id)) omit('repeated', 'is named twice');
    else if (figure.cancelled !== undefined) omit('cancelled', 'was called off and counts nothing');
    else if (value.kind === 'not-published') omit('not-published', 'has no published number, which is not zero');
    else if (value.kind !== 'quantity') omit('no-number', 'has no number that could be added');
    else if (isEstimate(figure, find)) omit('estimate', 'is an estimate and stands beside, not inside, a sum');
    else if (isSuperseded(figure, parts, find)) omit('superseded', 'was replaced by a figure in the same sum');
    else offered.push({ figure, value });
  }
  // One at a time, so that of two figures that contain each other one is left.
  let counted = offered;
  for (const part of offered) {
    const whole = counted.find((other) => other !== part && isWithin(part.figure.id, other.figure.id, find));
    if (!whole) continue;
    counted = counted.filter((other) => other !== part);
    omitted.push({ figure: part.figure, reason: 'contained', message: `is already part of ${quotedId(whole.figure)}` });
  }
  return { counted, omitted };
}

/** Money that is an estimate or computed from one. A sum is not: it has left the estimates out. */
function isEstimate(figure: Figure | undefined, find: Lookup): boolean {
  if (!figure?.money) return false;
  if (figure.formula === undefined) return currentClaim(figure)?.basis === 'estimated';
  const { operator, operands } = parseFormula(figure.formula);
  return operator !== 'sum' && operands.some((id) => isEstimate(find(id), find));
}

function isSuperseded(figure: Figure, parts: readonly Part[], find: Lookup): boolean {
  const successors = reachable(figure.id, (id) => [find(id)?.supersededBy ?? []].flat());
  return parts.some(({ figure: { id } }) => id !== figure.id && successors.has(id));
}
