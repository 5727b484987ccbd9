import type { Ledger } from '../../ledger/ledger.ts';
import { barSum, type BarSum } from '../shared/marks/bar-sum.ts';
import { markOf, type Amount, type Hue, type Mark } from '../shared/marks/mark.ts';

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
 * Looks up what is known to stand where the chart puts it: amounts in its unit, each part within its bar. Who draws what
 * somebody has written asks `barChart`, which says what is wrong.
 *
 * @throws {LedgerError} for an unknown figure
 */
export function lookUpBars(entry: ChartEntry, ledger: Ledger, hrefOf: (figureId: string) => string): BarChart {
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
        const bar = { key, label, detail, ...mark(figure) };
        if (aside !== undefined) return { ...bar, value: { kind: 'words', words: aside }, aside };
        return { ...bar, sum: barSum(figure, ledger), inner: inner === undefined ? undefined : amount(mark(inner)) };
      }),
    })),
  };
}

function amount(mark: Mark): Amount | undefined {
  const { value } = mark;
  return value.kind === 'quantity' ? { ...mark, value } : undefined;
}
