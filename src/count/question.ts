/** What a reader asks of the ledger, and how the question is written as an address. */
import { GRADES, type Grade } from '../ledger/proof.ts';

/**
 * What is counted; each is of one kind that the additive rules let stand in one sum.
 * - `pays`, `receives`: money that OpenAI commits to pay, and capital that is put into it
 * - `chips`, `clouds`, `sites`: power, by the layer at which it is counted
 */
export const MEASURES = ['pays', 'receives', 'chips', 'clouds', 'sites'] as const;
export type Measure = (typeof MEASURES)[number];

/** The rung that a deal has reached at least, lowest first; `announced` lets in what is only reported, too. */
export const FIRMNESS = ['announced', 'signed', 'building', 'running'] as const;
export type Firmness = (typeof FIRMNESS)[number];

/** What a bar stands for; `kind`: how its numbers came to be known, since of money and of power an answer has one kind. */
export const GROUPINGS = ['supplier', 'deal', 'year', 'firmness', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Question {
  measure: Measure;
  firmness: Firmness;
  /** The least grade of evidence that counts. */
  grade: Grade;
  grouping: Grouping;
  /** ISO day: what was public at its end is counted. */
  day: string;
}

/** Without a rule that leaves anything out but what nobody has signed. */
export const DEFAULT = { measure: 'pays', firmness: 'signed', grade: 'D', grouping: 'supplier' } as const;

/** Before this day nothing that is counted was public. */
export const FIRST_DAY = '2025-01-01';

/** A rule and a month, as the page of a question has them in its address. */
export interface PageQuestion extends Pick<Question, 'measure' | 'firmness' | 'grade'> {
  /** `2025-11`: as of its last day; left out for all that has been read. */
  month?: string | undefined;
}

/** The id of the page of a question: `pays-signed`, `chips-announced-a`, `pays-signed-2025-11`. */
export const pageId = ({ measure, firmness, grade, month }: PageQuestion): string =>
  [measure, firmness, grade === 'D' ? undefined : grade.toLowerCase(), month].filter(Boolean).join('-');

const PAGE_ID = new RegExp(
  `^(?<measure>${MEASURES.join('|')})-(?<firmness>${FIRMNESS.join('|')})(?:-(?<grade>[abc]))?(?:-(?<month>20\\d\\d-(?:0[1-9]|1[0-2])))?$`,
);

/** What `pageId` wrote; undefined for what is no such id. */
export function readPageId(id: string): PageQuestion | undefined {
  const groups = PAGE_ID.exec(id)?.groups;
  if (!groups) return undefined;
  const { measure, firmness, grade = 'd', month } = groups;
  return {
    measure: measure as Measure,
    firmness: firmness as Firmness,
    grade: GRADES.find((each) => each.toLowerCase() === grade) ?? 'D',
    ...(month !== undefined && { month }),
  };
}

/** The rule of a page, for what it shows first. @param readUpTo ISO day: of a page without a month */
export const questionOf = ({ month, ...rule }: PageQuestion, readUpTo: string): Question => ({
  ...rule,
  grouping: DEFAULT.grouping,
  day: month === undefined ? readUpTo : lastDayOf(month),
});

/** "2025-02" to "2025-02-28". */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
}

/** The months that have ended by a day, from the first that is asked for: `2025-01`. */
export function monthsUpTo(day: string): string[] {
  const months: string[] = [];
  for (let year = Number(FIRST_DAY.slice(0, 4)), month = 1; ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const next = `${year}-${String(month).padStart(2, '0')}`;
    if (lastDayOf(next) > day) return months;
    months.push(next);
  }
}
