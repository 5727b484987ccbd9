import { findNotInner } from '../../ledger/drawable/lengths.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { barSum, type BarSum } from '../shared/bar-sum.ts';
import { refuse } from '../shared/chart-error.ts';
import { markOf, requireDrawable, type Hue, type Mark, type Amount } from '../shared/mark.ts';

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
      /** What stays the same where the bar is drawn anew with another figure. */
      key?: string | undefined;
      label: string;
      detail: string;
      figure: string;
      inner?: string | undefined;
      aside?: string | undefined;
    }[];
  }[];
}

export type BarUnit = 'gw' | 'usd' | 'usd/year' | 'percent';

export interface Bar extends Mark {
  key?: string | undefined;
  label: string;
  detail: string;
  /** What it is made of, where it is a sum of ours. */
  sum?: BarSum | undefined;
  /** Why there is no length here though the ledger may have a number: `value` is these words. */
  aside?: string | undefined;
  /** The part of the bar that has a date. */
  inner?: Amount | undefined;
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
      bars: rows.map(({ key, label, detail, figure, inner, aside }): Bar => {
        const bar = mark(figure);
        if (aside !== undefined) return { key, label, detail, ...bar, value: { kind: 'words', words: aside }, aside };
        requireDrawable(bar, entry.unit, ledger);
        if (inner !== undefined) refuse(findNotInner(ledger, figure, inner, entry.unit));
        return {
          key,
          label,
          detail,
          ...bar,
          sum: barSum(figure, ledger),
          inner: inner === undefined ? undefined : amount(mark(inner)),
        };
      }),
    })),
  };
}

function amount(mark: Mark): Amount | undefined {
  const { value } = mark;
  return value.kind === 'quantity' ? { ...mark, value } : undefined;
}
