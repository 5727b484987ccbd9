/** What is published of a figure, as far as a sentence can be held against it: small enough for a browser to fetch. */
import { authored } from '../evidence/authored.ts';
import type { Basis, Figure, Standing } from '../ledger/figure.ts';
import { parseValue } from '../ledger/parse-wording.ts';
import { parsePartialDate, type PartialDate } from '../ledger/partial-date.ts';
import type { Value } from '../ledger/value.ts';

/**
 * How much a figure may be told as.
 * - `dropped`: it was called off
 * - `considered`: somebody only thought of it, and promised nothing
 * - `intended`: a plan, a letter of intent, an option, a guarantee: nobody is bound to it in full
 * - `promised`: signed, and not yet paid
 * - `firm`: it is there, or was counted
 */
export type FactFirmness = 'dropped' | 'considered' | 'intended' | 'promised' | 'firm';

/** A value that a figure had before. */
interface Earlier {
  value: Value;
  asOf: PartialDate | undefined;
  /** The day of the value that took its place. */
  until: PartialDate | undefined;
}

/** What a claim says that does not stand. */
export interface Doubted {
  value: Value;
  standing: Exclude<Standing, 'accepted'>;
}

/** What decides whether figures may be added. */
type Additive = Pick<Figure, 'money' | 'capacity' | 'partOf' | 'overlaps' | 'supersededBy' | 'formula' | 'cancelled'>;

export interface Fact extends Additive {
  id: string;
  label: string;
  unit: string;
  /** Which of its values it has today, from 1, as its pinned address has it. */
  revision?: number | undefined;
  /** Undefined where no number of it stands. */
  value: Value | undefined;
  basis: Basis;
  asOf: PartialDate | undefined;
  /** Oldest first. */
  before: readonly Earlier[];
  /** What somebody else says of it, or what was contradicted. */
  doubted: readonly Doubted[];
  /** Ids of the companies that it is about, OpenAI left out. */
  companies: readonly string[];
  firmness: FactFirmness;
  /** No party and no filing says so: it is told by the press, by an analyst, or foreseen. */
  isHearsay: boolean;
  /** It is about others, for comparison, and not about OpenAI. */
  isBeside: boolean;
}

export interface Company {
  id: string;
  name: string;
}

/** All that sentences are held against. */
export interface Facts {
  facts: readonly Fact[];
  companies: readonly Company[];
}

type Sparse<T> = { [Key in keyof T]?: T[Key] | undefined };

/** A fact as it goes over the wire: values as an editor writes them, and nothing that goes without saying. */
type WrittenFact = Sparse<
  Omit<Fact, 'value' | 'asOf' | 'before' | 'doubted'> & {
    value: string;
    asOf: string;
    before: readonly (readonly [value: string, asOf: string, until: string])[];
    doubted: readonly (readonly [value: string, standing: Doubted['standing']])[];
  }
>;

/** What has no value goes without its key. */
type ReadFact = { [Key in keyof WrittenFact]?: Exclude<WrittenFact[Key], undefined> };

/** What goes without saying. */
const UNSAID = {
  id: '',
  label: '',
  unit: '',
  basis: 'derived',
  companies: [],
  partOf: [],
  overlaps: [],
  firmness: 'firm',
  isHearsay: false,
  isBeside: false,
} as const;

/** A column for each key, with 0 where a fact has none. */
interface Packed {
  companies: Company[];
  columns: Readonly<Record<string, readonly unknown[]>>;
}

const some = <T>(items: readonly T[]) => (items.length === 0 ? undefined : items);
const isoOf = (date: PartialDate | undefined) => date?.iso ?? '';

/** JSON for `readFacts`. */
export function writeFacts({ facts, companies }: Facts): string {
  const written = facts.map(
    ({
      value,
      asOf,
      before,
      doubted,
      companies: of,
      partOf,
      overlaps,
      firmness,
      isHearsay,
      isBeside,
      ...rest
    }): WrittenFact => ({
      ...rest,
      value: value && authored(value),
      asOf: asOf?.iso,
      before: some(before.map((each) => [authored(each.value), isoOf(each.asOf), isoOf(each.until)] as const)),
      doubted: some(doubted.map((each) => [authored(each.value), each.standing] as const)),
      companies: some(of),
      partOf: some(partOf),
      overlaps: some(overlaps),
      firmness: firmness === 'firm' ? undefined : firmness,
      isHearsay: isHearsay || undefined,
      isBeside: isBeside || undefined,
    }),
  );
  // A column for each key: alike stands beside alike, which packs by a tenth smaller.
  const keys = [...new Set(written.flatMap((fact) => Object.keys(fact)))] as (keyof WrittenFact)[];
  const columns = Object.fromEntries(keys.map((key) => [key, written.map((fact) => fact[key] ?? 0)]));
  return JSON.stringify({ companies, columns });
}

/**
 * Reads what `writeFacts` wrote.
 *
 * @throws {SyntaxError} for what is no JSON
 * @throws {WordingError} for a value that is none
 */
export function readFacts(json: string): Facts {
  const { companies, columns } = JSON.parse(json) as Packed;
  const facts = (columns['id'] ?? []).map((_, i) =>
    Object.fromEntries(Object.entries(columns).flatMap(([key, column]) => (column[i] === 0 ? [] : [[key, column[i]]]))),
  ) as ReadFact[];
  return {
    companies,
    facts: facts.map((fact): Fact => {
      const { unit = '', value, before = [], doubted = [] } = fact;
      return {
        ...UNSAID,
        ...fact,
        value: value === undefined ? undefined : parseValue(value, unit),
        asOf: parsePartialDate(fact.asOf ?? ''),
        before: before.map(([words, from, until]) => ({
          value: parseValue(words, unit),
          asOf: parsePartialDate(from),
          until: parsePartialDate(until),
        })),
        doubted: doubted.map(([words, standing]) => ({ value: parseValue(words, unit), standing })),
      };
    }),
  };
}
