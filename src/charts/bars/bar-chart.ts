import { fateOf, findNoLength, findNotBehind, findNotInner } from '../../ledger/drawable/lengths.ts';
import type { Misfit } from '../../ledger/drawable/misfit.ts';
import { currentClaim, type Basis } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Quantity, Value } from '../../ledger/value.ts';
import { barSum, type BarSum } from './bar-sum.ts';
import { leastFirmBasis } from './least-firm-basis.ts';

/** A chart file, its text already printed. `Chart` of `src/model` has this shape. */
export interface ChartEntry {
  /** One sentence for a listener: what is compared and what stands out. */
  description: string;
  unit: BarUnit;
  scale?: 'own' | undefined;
  groups: readonly {
    heading?: string | undefined;
    detail?: string | undefined;
    hue: Hue;
    rows: readonly {
      label: string;
      detail: string;
      figure: string;
      behind?: string | undefined;
      inner?: string | undefined;
      aside?: string | undefined;
    }[];
  }[];
}

export type BarUnit = 'gw' | 'usd' | 'usd/year' | 'percent';

/** What a hue means: computing power, the direction in which money goes, or neither of them. */
export type Hue = 'power' | 'from-openai' | 'into-openai' | 'ink';

/** A figure as a mark shows it. */
export interface Mark {
  figure: string;
  value: Value;
  /** How it came to be known; of a derived figure, the least firm basis among its inputs. */
  basis: Basis;
  /** Reported by a filing, not by the press. */
  isFiled: boolean;
  /** ISO date of any precision; of a derived figure, its newest input. */
  asOf: string | undefined;
  sources: readonly string[];
  href: string;
}

/** A mark with a number. */
export interface Amount extends Mark {
  value: Quantity;
}

export interface Bar extends Mark {
  label: string;
  detail: string;
  /** What it is made of, where it is a sum of ours. */
  sum?: BarSum | undefined;
  /** Why there is no length here though the ledger may have a number: `value` is these words. */
  aside?: string | undefined;
  /** The part of the bar that has a date. */
  inner?: Amount | undefined;
  /** What the bar replaced, and the word for what became of that. */
  behind?: (Amount & { fate: 'replaced' | 'cancelled' }) | undefined;
}

export interface BarGroup {
  heading?: string | undefined;
  detail?: string | undefined;
  hue: Hue;
  bars: readonly Bar[];
}

/** Everything that a drawing or a table of the chart needs. */
export interface BarChart {
  description: string;
  unit: BarUnit;
  /** Each group has a scale of its own; left out, all share one. */
  scale?: 'own' | undefined;
  groups: readonly BarGroup[];
}

/** A chart that would say more than the ledger does; the message says what to do. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
}

/** Ends with what stands against drawing something. @throws {ChartError} */
export function refuse(misfit: Misfit | undefined): void {
  if (misfit) throw new ChartError(`${misfit.message}: ${misfit.remedy}`);
}

/**
 * Looks a chart's figures up.
 *
 * @param hrefOf address of a figure's page
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export function barChart(entry: ChartEntry, ledger: Ledger, hrefOf: (figureId: string) => string): BarChart {
  const mark = (id: string) => markOf(id, ledger, hrefOf);
  return {
    description: entry.description,
    unit: entry.unit,
    scale: entry.scale,
    groups: entry.groups.map(({ heading, detail: about, hue, rows }) => ({
      heading,
      detail: about,
      hue,
      bars: rows.map(({ label, detail, figure, inner, behind, aside }): Bar => {
        const bar = mark(figure);
        if (aside !== undefined) return { label, detail, ...bar, value: { kind: 'words', words: aside }, aside };
        requireDrawable(bar, entry.unit, ledger);
        if (inner !== undefined) refuse(findNotInner(ledger, figure, inner, entry.unit));
        if (behind !== undefined) refuse(findNotBehind(ledger, behind, entry.unit));
        const replaced = behind === undefined ? undefined : amount(mark(behind));
        const fate = behind === undefined ? undefined : fateOf(ledger, behind);
        return {
          label,
          detail,
          ...bar,
          sum: barSum(figure, ledger),
          inner: inner === undefined ? undefined : amount(mark(inner)),
          behind: replaced && fate && { ...replaced, fate },
        };
      }),
    })),
  };
}

/** A figure with all that accounts for it. @throws {LedgerError} for an unknown figure */
export const markOf = (id: string, ledger: Ledger, hrefOf: (figureId: string) => string): Mark => ({
  figure: id,
  value: ledger.value(id),
  basis: leastFirmBasis(id, ledger),
  isFiled: ledger.isFiled(id),
  asOf: ledger.asOf(id)?.iso,
  sources: sourcesOf(id, ledger),
  href: hrefOf(id),
});

function sourcesOf(id: string, ledger: Ledger): string[] {
  const inputs = ledger.inputs(id);
  if (inputs.length > 0) return [...new Set(inputs.flatMap((input) => sourcesOf(input, ledger)))];
  const claim = currentClaim(ledger.figure(id));
  return claim ? [claim.source, ...claim.also] : [];
}

/** What is said in words has no length either: its place stays empty. @throws {ChartError} */
export function requireDrawable({ figure, value }: Mark, unit: string, ledger: Ledger) {
  if (value.kind !== 'words') refuse(findNoLength(ledger, figure, unit));
}

function amount(mark: Mark): Amount | undefined {
  const { value } = mark;
  return value.kind === 'quantity' ? { ...mark, value } : undefined;
}
