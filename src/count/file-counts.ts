/** Makes the published file of what is counted. */
import { pathOfPower, type DealEvent } from '../ledger/deal.ts';
import { stateAfter } from '../ledger/deal-state.ts';
import { isWithin } from '../ledger/double-count.ts';
import { revisions, type Claim, type Figure } from '../ledger/figure.ts';
import { parseFormula } from '../ledger/formula.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { comparePartialDates, type PartialDate } from '../ledger/partial-date.ts';
import type { Grade, WayRead } from '../ledger/proof.ts';
import { reachable } from '../ledger/reachable.ts';
import { printValue } from '../ledger/wording.ts';
import type { CountFile, FiledClaim, FiledFigure } from './count-file.ts';
import { measureOf } from './measure-of.ts';

interface DatedSource {
  kind: string;
  read: WayRead;
  published?: PartialDate | undefined;
}

/** What is counted, from the ledger and what stands around it. */
export interface CountBook {
  ledger: Ledger;
  gradeOf: (claim: Claim) => Grade;
  sourceOf: (id: string) => DatedSource | undefined;
  readUpTo: PartialDate;
  deals: readonly { id: string; name: string; vendor: string; path: readonly DealEvent[] }[];
  /** Ids of the figures of all that each data centre is to have: what else is called a site is a plan for several. */
  powers: readonly string[];
  vendors: readonly { id: string; name: string }[];
}

/** Everything that a count needs, and no more. */
export function fileCounts(book: CountBook): CountFile {
  const { ledger, deals, readUpTo, vendors } = book;
  const counted = new Set(ledger.figures.filter((figure) => counts(figure, book)).map(({ id }) => id));
  const structure = (id: string) => {
    const figure = ledger.find(id);
    if (!figure) return [];
    return [
      ...figure.partOf,
      ...(figure.supersededBy === undefined ? [] : [figure.supersededBy]),
      ...ledger.inputs(id),
    ];
  };
  // A sum of what one deal brings may be known to count some of what another does.
  const sums = ledger.figures
    .filter(({ deals: of, formula }) => of.length > 0 && formula !== undefined && isSumOf(formula, counted))
    .map(({ id }) => id);
  const kept = new Set([...counted, ...sums].flatMap((id) => [...reachable(id, structure)]));
  const named = new Set([...counted].flatMap((id) => ledger.figure(id).deals));
  const listed = deals.filter(({ id }) => named.has(id));
  const suppliers = new Set(listed.map(({ vendor }) => vendor));
  return {
    readUpTo: readUpTo.iso,
    figures: ledger.figures.filter(({ id }) => kept.has(id)).map((figure) => filed(figure, counted, kept, book)),
    deals: listed.map(({ id, name, vendor, path }) => ({
      id,
      name,
      supplier: vendor,
      path: path
        // What changes no state, no count asks for.
        .filter(
          ({ expected, stage, power, pays }) =>
            !expected && ((power ?? pays) !== undefined || stateAfter(undefined, stage) !== undefined),
        )
        .toSorted((a, b) => comparePartialDates(a.date, b.date))
        .map(({ date, stage, power, pays }) => ({
          on: date.iso,
          stage,
          ...(power && { power }),
          ...(pays && { pays }),
        })),
    })),
    suppliers: Object.fromEntries(vendors.filter(({ id }) => suppliers.has(id)).map(({ id, name }) => [id, name])),
  };
}

/** What a deal brings, as somebody has told it. */
function counts(figure: Figure, { ledger, powers }: CountBook): boolean {
  const measure = measureOf(figure);
  if (measure === undefined || figure.deals.length === 0 || figure.formula !== undefined) return false;
  return measure !== 'sites' || powers.some((power) => isWithin(figure.id, power, (id) => ledger.find(id)));
}

function isSumOf(formula: string, ids: ReadonlySet<string>): boolean {
  const { operator, operands } = parseFormula(formula);
  return operator === 'sum' && operands.every((id) => ids.has(id));
}

function filed(figure: Figure, counted: ReadonlySet<string>, kept: ReadonlySet<string>, book: CountBook): FiledFigure {
  const { id, label, unit, money, capacity, deals, formula, partOf, overlaps, supersededBy, conditional, cancelled } =
    figure;
  return {
    id,
    label: counted.has(id) ? label : '',
    unit,
    counts: counted.has(id),
    ...(money && { money }),
    ...(capacity && { capacity }),
    deals,
    ...(formula !== undefined && { formula }),
    ...(partOf.length > 0 && { partOf }),
    ...(overlaps.some((other) => kept.has(other)) && { overlaps: overlaps.filter((other) => kept.has(other)) }),
    ...(supersededBy !== undefined && { supersededBy }),
    ...(conditional && { conditional }),
    ...(cancelled !== undefined && { cancelled: endOf(figure, book) }),
    claims: formula === undefined ? revisions(figure).map((claim) => claimOf(claim, book)) : [],
  };
}

/** The day on which what a figure counts came to an end; the empty text, before all days, where no event says so. */
function endOf({ id, deals: of }: Figure, { deals }: CountBook): string {
  const ends = deals
    .filter((deal) => of.includes(deal.id))
    .flatMap(({ path }) => pathOfPower(path, id))
    .filter(({ stage, expected }) => !expected && (stage === 'lapsed' || stage === 'replaced'));
  return ends.map(({ date }) => date.last).toSorted()[0] ?? '';
}

function claimOf(claim: Claim, { gradeOf, sourceOf, readUpTo }: CountBook): FiledClaim {
  const { day, retold } = publicDay(claim, sourceOf, readUpTo);
  return {
    value: withPlainSpaces(printValue(claim.value)),
    basis: claim.basis,
    grade: gradeOf(claim),
    day,
    ...(retold && { retold }),
    ...(sourceOf(claim.source)?.kind === 'filing' && { filing: true as const }),
  };
}

/**
 * The first day on which a claim was public: when a source of it was published that was read itself; of what is known
 * only by retelling, or by an undated copy, the day that the claim gives.
 */
function publicDay({ source, also, asOf }: Claim, sourceOf: CountBook['sourceOf'], readUpTo: PartialDate) {
  const sources = [source, ...also].flatMap((id) => sourceOf(id) ?? []);
  const isFirsthand = ({ kind, read }: DatedSource) => read !== 'retelling' && kind !== 'seed';
  const days = (of: readonly DatedSource[]) => of.flatMap(({ published }) => published?.last ?? []).toSorted();
  const [first] = days(sources.filter(isFirsthand));
  if (first !== undefined) return { day: first, retold: undefined };
  return { day: asOf?.last ?? days(sources)[0] ?? readUpTo.last, retold: true as const };
}
