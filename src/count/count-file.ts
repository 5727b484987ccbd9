/** The published file of all that a count needs; `as-of.ts` makes a ledger of it. */
import type { Stage } from '../ledger/deal.ts';
import type { Basis, Layer, MoneyKind, PowerMeasure } from '../ledger/figure.ts';
import type { Grade } from '../ledger/proof.ts';

/** One accepted claim, as it counts. */
export interface FiledClaim {
  /** As an editor would write it: "more than $300 billion". */
  value: string;
  basis: Basis;
  grade: Grade;
  /** ISO day on which it was public: of the first publication that we hold, or else the day that a retelling gives. */
  day: string;
  /** True where only a retelling gives that day. */
  retold?: true;
  /** True for what a company sent to a regulator: firmer than what the press reports. */
  filing?: true;
}

export interface FiledFigure {
  id: string;
  label: string;
  unit: string;
  /** False for what only says how others hang together. */
  counts: boolean;
  money?: { kind: MoneyKind; payer?: string | undefined; payee?: string | undefined };
  capacity?: { layer: Layer; power?: PowerMeasure | undefined };
  deals: readonly string[];
  formula?: string;
  partOf?: readonly string[];
  overlaps?: readonly string[];
  supersededBy?: string;
  /** True for what counts only if somebody does what nobody has agreed to do. */
  conditional?: boolean;
  /** ISO day from which it counts nothing; empty where nobody has dated it. */
  cancelled?: string;
  /** In the order in which they were written. */
  claims: readonly FiledClaim[];
}

export interface FiledDeal {
  id: string;
  name: string;
  supplier: string;
  /** What has happened, oldest first. */
  path: readonly { on: string; stage: Stage; power?: readonly string[]; pays?: readonly string[] }[];
}

export interface CountFile {
  /** ISO day up to which sources have been read. */
  readUpTo: string;
  figures: readonly FiledFigure[];
  deals: readonly FiledDeal[];
  /** Names of suppliers, by id. */
  suppliers: Readonly<Record<string, string>>;
}
