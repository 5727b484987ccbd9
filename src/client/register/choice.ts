/** What a reader has chosen of a list of rows: as its address keeps it, and which rows that leaves. Pure. */
import { hasWord, wordsOf } from '../../search/fold-words.ts';

export const ORDERS = ['size', 'date', 'grade', 'name'] as const;
export type SortOrder = (typeof ORDERS)[number];

export interface Choice {
  /** The chosen value of each facet that is narrowed by: `grade`, `A`. */
  facets: ReadonlyMap<string, string>;
  /** As they were typed. */
  words: string;
  /** Left out for the order of the page. */
  order?: SortOrder | undefined;
}

export interface FacetedRow {
  /** The values that it has of a facet. */
  valuesOf: (facet: string) => readonly string[];
  /** As `searchable` makes it. */
  text: string;
}

/** @param isKnown whether there is such a value: a mistyped address would leave nothing */
export function readChoice(query: URLSearchParams, isKnown: (facet: string, value: string) => boolean): Choice {
  const order = query.get('order');
  return {
    facets: new Map([...query].filter(([facet, value]) => isKnown(facet, value))),
    words: query.get('q') ?? '',
    order: ORDERS.find((each) => each === order),
  };
}

/** `?deal=aws&grade=A&order=size&q=power`; empty where nothing is chosen. */
export function printChoice({ facets, words, order }: Choice): string {
  const query = new URLSearchParams([...facets]);
  if (order) query.set('order', order);
  if (words) query.set('q', words);
  const text = query.toString();
  return text && `?${text}`;
}

/** With a value of a facet, or without any where it has that one already. */
export function toggled(choice: Choice, facet: string, value: string): Choice {
  const facets = new Map(choice.facets);
  if (facets.get(facet) === value) facets.delete(facet);
  else facets.set(facet, value);
  return { ...choice, facets };
}

/** The rows that have all that is chosen, in their own order. */
export function chosenOf<Of extends FacetedRow>(rows: readonly Of[], { facets, words }: Omit<Choice, 'order'>): Of[] {
  const wanted = wordsOf(words);
  return rows.filter(
    ({ valuesOf, text }) =>
      [...facets].every(([facet, value]) => valuesOf(facet).includes(value)) &&
      wanted.every((word) => hasWord(text, word)),
  );
}

/**
 * How many rows each value of a facet would leave beside what else is chosen.
 *
 * @param rows those that the rest of the choice leaves
 */
export function countsOf(rows: readonly FacetedRow[], facet: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { valuesOf } of rows) for (const value of valuesOf(facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A line of a table as a file: a cell in quotation marks may hold line ends. */
const RECORD = /(?:"[^"]*"|[^"\r\n])+\r\n/g;

/**
 * The first line of a CSV file, and those of its lines that begin with these ids, in their order; an id that it lacks is
 * left out.
 */
export function pickRecords(csv: string, ids: readonly string[]): string {
  const [head = '', ...records] = csv.match(RECORD) ?? [];
  const byId = new Map(records.map((record) => [record.slice(0, record.indexOf(',')), record]));
  return head + ids.map((id) => byId.get(id) ?? '').join('');
}
