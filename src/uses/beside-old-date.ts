/** “Filed in June 2026” beside a value of September: a sentence that was written for the value before. */
import { statedDates } from '../evidence/stated-dates.ts';
import { revisions, type Claim } from '../ledger/figure.ts';
import { MONTHS, type PartialDate } from '../ledger/partial-date.ts';
import type { Content } from '../model/content.ts';

/** When a claim was true or said, and when its source was published. */
const datesOf = (content: Content, { asOf, source }: Claim): PartialDate[] =>
  [asOf, content.find('sources', source)?.published].filter((date) => date !== undefined);

const monthOf = ({ precision, first }: PartialDate) =>
  precision === 'day' || precision === 'month' ? first.slice(0, 7) : undefined;
const yearOf = ({ first }: PartialDate) => first.slice(0, 4);

const known = <T>(items: readonly (T | undefined)[]) => new Set(items.filter((item) => item !== undefined));

/** The words by which a sentence may date a value of a figure to a claim that has been replaced. */
export type OldDate = (words: string) => string | undefined;

/**
 * Looks for the month of the claim that the newest one replaced, or for its year alone, where the newest has another.
 *
 * @param id of a figure; of one that is a date itself, or has one value, nothing is found
 */
export function oldDateOf(content: Content, id: string): OldDate {
  const figure = content.find('figures', id);
  const [before, now] = figure && figure.unit !== 'date' ? revisions(figure).slice(-2) : [];
  if (!before || !now) return () => undefined;
  const [old, current] = [datesOf(content, before), datesOf(content, now)];
  const months = known(old.map(monthOf)).difference(known(current.map(monthOf)));
  const years = known(old.map(yearOf)).difference(known(current.map(yearOf)));
  const nameOf = (month: string) => MONTHS[Number(month.slice(5)) - 1];
  const names = known([...months].map(nameOf)).difference(known([...known(current.map(monthOf))].map(nameOf)));
  // “Of May” and “in May”, but not a verb; followed by a year it is read as a date above.
  const bare = [...names].map(
    (name) =>
      new RegExp(
        `\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Ff]rom|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|\\d{1,2}) (${name})\\b(?! \\d)`,
      ),
  );
  return (words) => {
    const stated = statedDates(words).find(({ date }) => {
      const month = monthOf(date);
      return month === undefined ? date.precision === 'year' && years.has(yearOf(date)) : months.has(month);
    });
    if (stated) return words.slice(stated.at, stated.end);
    return bare.map((name) => name.exec(words)?.[1]).find((name) => name !== undefined);
  };
}
