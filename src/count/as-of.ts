/** The ledger as it was public on a day. */
import { isEnded, stateReached, type DealState } from '../ledger/deal-state.ts';
import type { DealEvent, Stage } from '../ledger/deal.ts';
import type { Claim, Figure } from '../ledger/figure.ts';
import { Ledger } from '../ledger/ledger.ts';
import { parseValue } from '../ledger/parse-wording.ts';
import { parsePartialDate, type PartialDate } from '../ledger/partial-date.ts';
import type { Grade } from '../ledger/proof.ts';
import { reachable } from '../ledger/reachable.ts';
import type { CountFile, FiledClaim, FiledDeal, FiledFigure } from './count-file.ts';

/** Stands for the id of any filing: which one it is, no count asks. */
export const FILING = 'filing';

/** When a figure's word of that day was first public, how it is proved, and whether only a retelling dates it. */
export interface PublicWord {
  day: string;
  grade: Grade;
  retold: boolean;
}

export interface LedgerOn {
  ledger: Ledger;
  /** Of claimed figures that had a value on the day. */
  words: ReadonlyMap<string, PublicWord>;
  /** First of its words, whatever became of it: ISO days. */
  firstDays: ReadonlyMap<string, string>;
  /** The deal to which a figure is put down, that which has got furthest, and how far it had got. */
  reachedBy: (figure: Figure) => Reached | undefined;
}

export interface Reached {
  deal: FiledDeal;
  state: DealState | undefined;
  /** When what brought it there is dated. */
  since: PartialDate | undefined;
}

/** @throws {Error} for what is no day */
export function dayOf(iso: string): PartialDate {
  const date = parsePartialDate(iso);
  if (!date) throw new Error(`\`${iso}\` is no date`);
  return date;
}

/**
 * Everything as it was public at the end of a day. What hangs together with what is told as it is known today.
 *
 * @param day ISO
 */
export function ledgerOn(file: CountFile, day: string): LedgerOn {
  const on = dayOf(day);
  const readUpTo = dayOf(file.readUpTo);
  const deals = new Map(file.deals.map((deal) => [deal.id, { deal, path: deal.path.map(eventOf) }]));
  const known = file.figures.map((filed) => ({ filed, claims: filed.claims.filter((claim) => claim.day <= day) }));
  const ledger = new Ledger(
    known.map(({ filed, claims }) => figureOf(filed, claims, day)),
    new Map(),
    [FILING],
  );
  const words = new Map(
    known.flatMap(({ filed, claims }): [string, PublicWord][] => {
      const last = claims.at(-1);
      return last ? [[filed.id, { day: last.day, grade: last.grade, retold: last.retold ?? false }]] : [];
    }),
  );

  /** Of each deal that is about a figure: what happened to all of it, or by name to this power or what holds it. */
  const reached = ({ id, deals: of, money, capacity }: Figure): Reached[] => {
    const named = of.flatMap((deal) => deals.get(deal) ?? []);
    const wholes = reachable(id, (next) => ledger.find(next)?.partOf ?? []);
    const isOfIt = (ids: readonly string[] | undefined) => ids?.some((each) => wholes.has(each)) ?? false;
    const inPath = ({ deal }: (typeof named)[number], path: readonly DealEvent[]): Reached => {
      const { state, by } = stateReached(path, on, readUpTo) ?? {};
      return { deal, state, since: by?.date };
    };
    if (!capacity) {
      // Money is of the deal with who pays or is paid it: shares are not paid because a cloud of the same group is used,
      // nor because a cloud of the same deal is.
      const side = money?.payer === 'openai' ? money.payee : money?.payer;
      const own = named.filter(({ deal }) => deal.supplier === side);
      const isOfMoney = ({ stage }: DealEvent) => money?.kind !== 'capital-in' || !OF_MACHINES.has(stage);
      return (own.length > 0 ? own : named).map((each) =>
        inPath(
          each,
          each.path.filter(isOfMoney).map((event) => (isOfIt(event.pays) ? { ...event, stage: 'paid' } : event)),
        ),
      );
    }
    return named
      .filter(({ path }, index) => index === 0 || path.some(({ power }) => isOfIt(power)))
      .map((each) =>
        inPath(
          each,
          each.path.filter(({ power }) => power === undefined || isOfIt(power)),
        ),
      );
  };
  return {
    ledger,
    words,
    firstDays: new Map(
      known.flatMap(({ filed, claims }) => {
        const first = claims.map((claim) => claim.day).toSorted()[0];
        return first === undefined ? [] : [[filed.id, first]];
      }),
    ),
    reachedBy: (figure) =>
      reached(figure).reduce<Reached | undefined>(
        (best, next) => (best && rank(best.state) > rank(next.state) ? best : next),
        undefined,
      ),
  };
}

/** Of what is used; capital is paid. */
const OF_MACHINES: ReadonlySet<Stage> = new Set(['under-construction', 'running']);

const RANKS: readonly (DealState | undefined)[] = [
  undefined,
  'lapsed',
  'replaced',
  'reported',
  'announced',
  'signed',
  'building',
  'running',
];

/** How firm a state is, for comparing; what has ended is no firmer than what never began. */
export const rank = (state: DealState | undefined) => (isEnded(state) ? 1 : RANKS.indexOf(state));

const eventOf = ({ on, stage, power, pays }: FiledDeal['path'][number]): DealEvent => ({
  date: dayOf(on),
  stage,
  what: '',
  sources: [],
  expected: false,
  power,
  pays,
});

function figureOf(filed: FiledFigure, claims: readonly FiledClaim[], day: string): Figure {
  const {
    id,
    label,
    unit,
    money,
    capacity,
    deals,
    formula,
    partOf = [],
    overlaps = [],
    supersededBy,
    conditional,
  } = filed;
  return {
    id,
    label,
    unit,
    money,
    capacity,
    deals,
    formula,
    partOf,
    overlaps,
    supersededBy,
    conditional,
    topic: '',
    cancelled: filed.cancelled !== undefined && filed.cancelled <= day ? 'called off' : undefined,
    claims: claims.map(({ value, basis, filing }): Claim => ({
      value: parseValue(value, unit),
      basis,
      source: filing ? FILING : '',
      also: [],
      standing: 'accepted',
    })),
  };
}
