/**
 * What can be drawn of the ledger, and where. Who checks a chart before a build and who draws it ask here, so that
 * what passes the one never stops the other.
 */
import type { Figure } from '../figure.ts';
import { ifComputable } from '../ledger-error.ts';
import type { Ledger } from '../ledger.ts';
import type { Value } from '../value.ts';

/** Why a figure cannot stand where a chart puts it. */
export interface Misfit {
  reason:
    | 'wrong-unit'
    | 'no-value'
    | 'not-drawable'
    | 'not-addable'
    | 'mixed-chart'
    | 'missing-key'
    | 'dates-backwards'
    | 'bad-value';
  /** What is wrong, naming the figures at fault. */
  message: string;
  /** What to do about it, after a colon. */
  remedy: string;
}

/** A figure with its value today; undefined for one without a value. */
export interface ValuedFigure {
  figure: Figure;
  value: Value | undefined;
}

/** Undefined for an unknown id, which is reported wherever ids are. */
export function look(ledger: Ledger, id: string | undefined): ValuedFigure | undefined {
  const figure = id === undefined ? undefined : ledger.find(id);
  return figure && { figure, value: ifComputable(() => ledger.value(figure.id)) };
}

/** What no mark of the chart can show. */
export const notDrawable = (message: string, remedy: string): Misfit => ({ reason: 'not-drawable', message, remedy });

/** A formula that cannot be computed is reported where it stands. */
export const findNoValue = ({ figure, value }: ValuedFigure): Misfit | undefined =>
  value || figure.formula !== undefined
    ? undefined
    : {
        reason: 'no-value',
        message: `\`${figure.id}\` has no accepted claim, so there is nothing to draw`,
        remedy: 'take it out, or find a source that supports a claim',
      };

/** The first of several problems, each looked for only where there was none before. */
export function firstOf(...searches: readonly (() => Misfit | undefined)[]): Misfit | undefined {
  for (const search of searches) {
    const misfit = search();
    if (misfit) return misfit;
  }
  return undefined;
}
