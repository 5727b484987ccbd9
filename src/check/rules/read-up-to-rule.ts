import { isBefore, type PartialDate } from '../../ledger/partial-date.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isOverdue } from '../../model/due.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { isMapping } from '../../model/reading/yaml/yaml-data.ts';
import type { Path } from '../../model/reading/yaml/yaml-tree.ts';
import { dealOf } from './deal-of.ts';
import type { Rule } from './rule.ts';

/**
 * Nothing is newer than the day up to which sources have been read, which is that of a source; and what readers see on a
 * day is of that day or older, for else it waits.
 *
 * @param seenOn undefined where nobody says which day it is, or where an editor sees what waits
 */
export const readUpToRule =
  (seenOn: PartialDate | undefined): Rule =>
  (content) => {
    const site = content.parsed('site')[0];
    if (!site) return () => [];
    const read = site.data.sourcesRead;
    const written = isMapping(site.entry.raw) ? site.entry.raw['sourcesRead'] : undefined;
    const day: ReadingDay = { read, waits: written !== read.iso };
    return (entry) => [
      ...(entry.collection === 'site' ? checkNewest(content, entry, read) : []),
      ...checkPath(content, entry, day),
      ...findFuture(content, entry, day, seenOn),
    ];
  };

interface ReadingDay {
  /** As readers see it. */
  read: PartialDate;
  /** Whether a later one is written, which readers see as soon as its source. */
  waits: boolean;
}

/** Every page says up to which day sources have been read: it is that of a source, not of a day that brought none. */
function checkNewest({ newestSource }: Content, entry: Entry, read: PartialDate): Diagnostic[] {
  if (!newestSource || !isBefore(newestSource, read)) return [];
  const message = `${read.iso} is after ${newestSource.iso}, when the newest source was published`;
  const remedy = 'write the day of the newest source, or `published` beside the source of that day';
  return [entry.diagnose('dates-backwards', ['sourcesRead'], message, remedy)];
}

function checkPath(content: Content, entry: Entry, day: ReadingDay): Diagnostic[] {
  const path = dealOf(content, entry)?.path ?? [];
  return path.flatMap((event, index) => {
    const { date, expected } = event;
    if (!expected && isBefore(day.read, date)) {
      const remedy = `write \`expected: true\` beside a promise, or ${moveOn(day)}`;
      return entry.diagnose('date-in-future', ['path', index, 'date'], afterReading(date, day), remedy);
    }
    // A promise whose keeping was looked for says so on its own.
    if (isOverdue(event, day.read) && !(event.dates ?? []).some((id) => content.ledger.find(id)?.promise?.open)) {
      return entry.diagnose(
        'overdue-promise',
        ['path', index, 'date'],
        `${date.iso} has passed by ${day.read.iso}, the day up to which sources have been read`,
        'say what became of it: delete `expected`, or add the event that followed',
      );
    }
    return [];
  });
}

/** Sources, claims and answers that are newer than anything that has been read, or than the day on which readers see them. */
const findFuture = (content: Content, entry: Entry, day: ReadingDay, seenOn: PartialDate | undefined): Diagnostic[] =>
  datesOf(content, entry).flatMap(({ path, date }) => {
    if (date && seenOn && isBefore(seenOn, date)) {
      const message = `${date.iso} has not come yet, and readers would see this today`;
      const remedy = `write \`publishOn: ${date.iso}\` in \`${entry.id}\`, or correct the date`;
      return entry.diagnose('date-in-future', path, message, remedy);
    }
    return date && isBefore(day.read, date)
      ? entry.diagnose('date-in-future', path, afterReading(date, day), `correct the date, or ${moveOn(day)}`)
      : [];
  });

/** The dates of an entry that rest on something read. */
function datesOf(content: Content, entry: Entry): { path: Path; date: PartialDate | undefined }[] {
  return [
    { path: ['published'], date: content.dataOf('sources', entry)?.published },
    { path: ['asOf'], date: content.dataOf('faq', entry)?.asOf },
    { path: ['announced'], date: dealOf(content, entry)?.announced },
    ...(content.dataOf('figures', entry)?.claims ?? []).map(({ asOf }, index) => ({
      path: ['claims', index, 'asOf'],
      date: asOf,
    })),
  ];
}

const afterReading = (date: PartialDate, { read, waits }: ReadingDay) =>
  `${date.iso} is after ${read.iso}, ${waits ? 'when the newest source was published that readers see' : 'the day up to which sources have been read'}`;

const moveOn = ({ waits }: ReadingDay) =>
  waits ? 'let it wait as the newer sources do' : 'move `sourcesRead` in content/site.yaml forward';
