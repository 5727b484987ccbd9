import { currentClaim } from '../../ledger/figure.ts';
import { comparePartialDates, isBefore, type PartialDate } from '../../ledger/partial-date.ts';
import { restsOn } from '../../ledger/rests-on.ts';
import type { Content } from '../../model/content.ts';
import { mentionsBy } from '../../model/mentions.ts';
import type { Rule } from './rule.ts';

/** An answer says of which day its newest source is, and prints no figure that rests on a newer one. */
export const newestSourceRule: Rule = (content) => (entry) => {
  const question = content.dataOf('faq', entry);
  if (!question) return [];
  const printed = mentionsBy(content, entry).filter(
    ({ collection, place }) => collection === 'figures' && place !== 'link',
  );
  // What others are measured in is a comparison of ours; an earlier value is of its own day.
  const measures = new Set(printed.map(({ measuredIn }) => measuredIn));
  const [newest] = printed
    .filter(({ id, revision }) => revision === undefined && !measures.has(id))
    .flatMap(({ id }) => daysOfSources(content, id).map((day) => ({ id, day })))
    .toSorted((a, b) => comparePartialDates(b.day, a.day));
  if (!newest || !isBefore(question.asOf, newest.day)) return [];
  const message = `The newest source is said to be of ${question.asOf.iso}, and \`${newest.id}\` rests on one of ${newest.day.iso}`;
  const remedy = `read whether the answer fits what the figure says now, and write \`asOf: ${newest.day.iso}\``;
  return [entry.diagnose('dates-backwards', ['asOf'], message, remedy)];
};

/** When the sources of a figure, and of what it is computed from, were published, where the day is known. */
function daysOfSources(content: Content, id: string): PartialDate[] {
  const { ledger } = content;
  return [...restsOn(ledger, id)].flatMap((each) => {
    const figure = ledger.find(each);
    const claim = figure && currentClaim(figure);
    const day = claim && (content.find('sources', claim.source)?.published ?? claim.asOf);
    return day?.precision === 'day' ? [day] : [];
  });
}
