import { currentClaim, type Basis } from '../../ledger/figure.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { statedNumber, type Quantity, type Value } from '../../ledger/value.ts';
import { printValue } from '../../ledger/wording.ts';
import { barSum, type BarSum } from './bar-sum.ts';
import { leastFirmBasis } from './least-firm-basis.ts';

/** A chart file, its text already printed. `Chart` of `src/editorial` has this shape. */
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
        requireDrawable(bar, entry.unit);
        return {
          label,
          detail,
          ...bar,
          sum: barSum(figure, ledger),
          inner: inner === undefined ? undefined : innerAmount(mark(inner), bar, entry.unit),
          behind:
            behind === undefined ? undefined : { ...amount(mark(behind), entry.unit), fate: fateOf(behind, ledger) },
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

function fateOf(id: string, ledger: Ledger): 'replaced' | 'cancelled' {
  const { supersededBy, cancelled } = ledger.figure(id);
  if (supersededBy !== undefined) return 'replaced';
  if (cancelled !== undefined) return 'cancelled';
  throw new ChartError(
    `\`${id}\` is still in force, so it cannot be drawn as replaced: expected a figure with \`supersededBy\` or \`cancelled\``,
  );
}

/** A bar begins at zero: it has no way to show a loss, a date, or dollars among gigawatts. */
export function requireDrawable({ figure, value }: Mark, unit: string) {
  if (value.kind === 'date') throw new ChartError(`\`${figure}\` is a date: expected an amount in ${unit}`);
  if (value.kind !== 'quantity') return;
  if (value.unit !== unit)
    throw new ChartError(`\`${figure}\` is in ${value.unit}: expected ${unit}, the unit of the chart`);
  if (value.upper < 0 || (Number.isFinite(value.lower) && value.lower < 0)) {
    throw new ChartError(`\`${figure}\` may be negative (${printValue(value)}): a bar begins at zero`);
  }
}

function amount(mark: Mark, unit: string): Amount {
  requireDrawable(mark, unit);
  const { value } = mark;
  if (value.kind === 'quantity') return { ...mark, value };
  throw new ChartError(`\`${mark.figure}\` has no number (${printValue(value)}): expected an amount in ${unit}`);
}

function innerAmount(mark: Mark, outer: Mark, unit: string): Amount {
  const inner = amount(mark, unit);
  const whole = outer.value.kind === 'quantity' ? statedNumber(outer.value) : undefined;
  if (inner.value.upper <= (whole ?? 0)) return inner;
  throw new ChartError(
    `\`${mark.figure}\` (${printValue(inner.value)}) does not fit inside \`${outer.figure}\` (${printValue(outer.value)}): expected a part of it`,
  );
}
