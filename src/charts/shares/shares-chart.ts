import { total } from '../../ledger/arithmetic.ts';
import { findNoWhole, findWrongSide } from '../../ledger/drawable/sums.ts';
import { effectiveNumber } from '../../ledger/effective-number.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { floorShares } from '../../ledger/shares.ts';
import { exactly, isFloor, type Quantity } from '../../ledger/value.ts';
import { markOf, type Amount, type Hue, type Mark } from '../shared/marks/mark.ts';
import { throwIfMisfit } from '../shared/chart-error.ts';

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
  const marks = (members: readonly Member[], side: 'parts' | 'missing') =>
    members.map(({ label, figure }) => {
      throwIfMisfit(findWrongSide(ledger, figure, side, entry.unit));
      return { label, ...markOf(figure, ledger, hrefOf) };
    });
  return {
    description: entry.description,
    unit: entry.unit,
    hue: entry.hue,
    rows: entry.rows.map(({ label, detail, parts, missing }): SharesRow => {
      const amounts = marks(parts, 'parts').flatMap(({ value, ...mark }) =>
        value.kind === 'quantity' ? [{ ...mark, value }] : [],
      );
      throwIfMisfit(
        findNoWhole(
          ledger,
          label,
          parts.map(({ figure }) => figure),
        ),
      );
      const quantities = amounts.map(({ value }) => value);
      return {
        label,
        detail,
        parts: shared(amounts),
        missing: marks(missing, 'missing'),
        whole: total(quantities, entry.unit),
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
