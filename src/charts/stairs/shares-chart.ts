import { effectiveNumber } from '../../ledger/effective-number.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { floorShares } from '../../ledger/shares.ts';
import { exactly, isFloor, type Quantity } from '../../ledger/value.ts';
import { printValue } from '../../ledger/wording.ts';
import { ChartError, markOf, requireDrawable, type Amount, type Hue, type Mark } from '../bars/bar-chart.ts';

interface Member {
  label: string;
  figure: string;
}

/** A chart file of this form, its text already printed. */
export interface SharesEntry {
  description: string;
  unit: 'gw' | 'usd';
  hue: Hue;
  rows: readonly { label: string; detail: string; parts: readonly Member[]; missing: readonly Member[] }[];
}

export interface Share extends Amount {
  label: string;
  /** Percent of all floors together, and where it begins: the floors before it. */
  share: number;
  from: number;
  /** The amount has no upper end, so the share is only that of its floor. */
  isOpen: boolean;
}

export interface SharesRow {
  label: string;
  detail: string;
  parts: readonly Share[];
  /** Nobody can say how large their shares are. */
  missing: readonly (Mark & { label: string })[];
  /** All parts added up. */
  whole: Quantity;
  /** 1 ÷ Σ share²: of the floors, and of all that the open ends allow. */
  effective: { onFloors: number; allowed: Quantity };
}

/** Everything that a drawing or a table of the chart needs. */
export interface SharesChart {
  description: string;
  unit: 'gw' | 'usd';
  hue: Hue;
  rows: readonly SharesRow[];
}

/**
 * Looks a chart's figures up and shares out what can be added.
 *
 * @throws {ChartError} when the parts make no sum, a part has no floor, or what is missing has one
 * @throws {LedgerError} for an unknown figure
 */
export function sharesChart(entry: SharesEntry, ledger: Ledger, hrefOf: (figureId: string) => string): SharesChart {
  const mark = ({ label, figure }: Member) => {
    const found = { label, ...markOf(figure, ledger, hrefOf) };
    requireDrawable(found, entry.unit);
    return found;
  };
  return {
    description: entry.description,
    unit: entry.unit,
    hue: entry.hue,
    rows: entry.rows.map(({ label, detail, parts, missing }): SharesRow => {
      const amounts = parts.map(mark).map(requireFloor);
      const quantities = amounts.map(({ value }) => value);
      return {
        label,
        detail,
        parts: shared(amounts),
        missing: missing.map(mark).map(requireNoFloor),
        whole: requireWhole(label, parts, ledger),
        effective: {
          onFloors: effectiveNumber(quantities.map(({ lower, unit }) => exactly(lower, unit))).lower,
          allowed: effectiveNumber(quantities),
        },
      };
    }),
  };
}

type Labelled<Of> = Of & { label: string };

function shared(amounts: readonly Labelled<Amount>[]): Share[] {
  const shares = floorShares(amounts.map(({ value }) => value));
  let from = 0;
  return amounts.map((amount, i) => {
    const share = shares[i] ?? 0;
    const placed = { ...amount, share, from, isOpen: isFloor(amount.value) };
    from += share;
    return placed;
  });
}

function requireWhole(label: string, parts: readonly Member[], ledger: Ledger): Quantity {
  const answer = ledger.sum(parts.map(({ figure }) => figure));
  if (answer.kind === 'refusal') throw new ChartError(`“${label}” has no whole to share out: ${answer.message}`);
  const [omission] = answer.omitted;
  if (!omission) return answer.value;
  throw new ChartError(`“${label}” has no whole to share out: \`${omission.figure.id}\` ${omission.message}`);
}

const hasFloor = ({ value }: Mark) => value.kind === 'quantity' && value.lower > 0;

function requireFloor(mark: Labelled<Mark>): Labelled<Amount> {
  const { value } = mark;
  if (value.kind === 'quantity' && hasFloor(mark)) return { ...mark, value };
  throw new ChartError(`\`${mark.figure}\` (${printValue(value)}) has no floor to share: put it under \`missing\``);
}

function requireNoFloor(mark: Labelled<Mark>): Labelled<Mark> {
  if (!hasFloor(mark)) return mark;
  throw new ChartError(`\`${mark.figure}\` (${printValue(mark.value)}) has a floor: put it under \`parts\``);
}
