import type { Ledger } from '../../ledger/ledger.ts';
import { endsAfter, isBefore, type PartialDate } from '../../ledger/partial-date.ts';
import { printValue } from '../../ledger/wording.ts';
import { revisionsOf, type Content } from '../../model/content.ts';
import { mentionsBy, type Mention } from '../../model/mentions.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Path } from '../../model/reading/yaml/yaml-tree.ts';
import { dealOf } from './deal-of.ts';
import type { Rule } from './rule.ts';

/** What is told of the past names the revision of each figure: the next claim must not rewrite history. */
export const pastRule: Rule = (content) => (entry) => {
  const read = content.parsed('site')[0]?.data.sourcesRead;
  const toldAt = dayTold(content, entry, read);
  return mentionsBy(content, entry).flatMap((mention) => {
    const { id, revision, path } = mention;
    const day = path && toldAt(path);
    if (!day || revision !== undefined || !content.ledger.find(id)) return [];
    const isOldSide = entry.collection === 'corrections' && path[0] === 'said';
    const pin = pinFor(content.ledger, mention, day, isOldSide);
    if (pin === undefined) return [];
    // Part of the day told lies ahead: more often a promise than a report.
    const mayBePromise = read !== undefined && endsAfter(day, read) && entry.collection !== 'corrections';
    const message = mayBePromise
      ? `Without \`expected: true\` this tells of what has happened in ${day.iso}, where a figure needs a revision`
      : `This tells of ${day.iso}, and would change with \`${id}\`: here a figure needs a revision`;
    const remedy = mayBePromise ? `write \`expected: true\` beside a promise; of what has happened, ${pin}` : pin;
    return entry.file.diagnose('unpinned-figure', mention.offset, message, remedy);
  });
};

type DayTold = (path: Path) => PartialDate | undefined;

/** The day that a text of an entry tells of; none of one that tells of today, or of what is promised. */
function dayTold(content: Content, entry: Entry, read: PartialDate | undefined): DayTold {
  const correction = content.dataOf('corrections', entry);
  if (correction) return () => correction.date;
  const path = dealOf(content, entry)?.path ?? [];
  return ([key, index]) => {
    const event = key === 'path' ? path[Number(index)] : undefined;
    // What lies ahead is a promise that lacks its `expected`, which `date-in-future` says.
    return event?.expected === false && !(read && isBefore(read, event.date)) ? event.date : undefined;
  };
}

/**
 * Names the newest revision that was true by then, or else the newest; nothing for a figure without a value.
 *
 * @param isOldSide whether the text is what a page said before it was corrected: by the revision before, where there is one
 */
function pinFor(ledger: Ledger, { id, form }: Mention, day: PartialDate, isOldSide: boolean): string | undefined {
  const revisions = revisionsOf(ledger, id);
  const known = revisions.filter(({ asOf }) => asOf && !isBefore(day, asOf));
  const then = (isOldSide ? known.at(-2) : undefined) ?? known.at(-1) ?? revisions.at(-1);
  if (!then) return undefined;
  const pinned = `{${id}@${then.n}${form === 'prose' ? '' : `|${form}`}}`;
  return `write \`${pinned}\`: revision ${then.n} of ${revisions.length} is ${printValue(then.value)}`;
}
