import { comparePartialDates, isBefore, type PartialDate } from '../../ledger/partial-date.ts';
import { reachable } from '../../ledger/reachable.ts';
import type { CollectionName } from '../../model/collection-name.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isOverdue } from '../../model/due.ts';
import { mentionsBy } from '../../model/mentions.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Path } from '../../model/reading/yaml-tree.ts';
import type { Rule } from './rule.ts';

/** What happened has happened, what was read was published, and time runs forward. */
export const dateRule: Rule = (content) => {
  const read = content.parsed('site')[0]?.data.sourcesRead;
  const newest = content
    .parsed('sources')
    .flatMap(({ data }) => data.published ?? [])
    .toSorted(comparePartialDates)
    .at(-1);
  return (entry) => {
    const deal = content.dataOf('deals', entry);
    const path = (deal ?? content.dataOf('records', entry))?.path ?? [];
    const question = content.dataOf('faq', entry);
    return [
      ...checkPathOrder(entry, path),
      ...(deal ? checkPublished(entry, deal) : []),
      ...checkChecked(content, entry),
      ...checkRead(content, entry),
      ...checkSources(content, entry, read),
      ...(read ? checkPathDates(content, entry, path, read) : []),
      ...(question ? checkQuestion(entry, question) : []),
      ...(newest ? checkNewest(content, entry, newest) : []),
      ...(read ? findFuture(content, entry, read) : []),
    ];
  };
};

type DealPath = EntryData<'deals'>['path'];

function checkPathOrder(entry: Entry, path: DealPath): Diagnostic[] {
  return path.flatMap((event, index) => {
    const previous = path[index - 1];
    if (!previous) return [];
    if (previous.expected && !event.expected) {
      return entry.diagnose(
        'dates-backwards',
        ['path', index, 'date'],
        'This has happened, but stands after what is only expected',
        'put what has happened first, and promises last',
      );
    }
    if (previous.expected !== event.expected || !isBefore(event.date, previous.date)) return [];
    return entry.diagnose(
      'dates-backwards',
      ['path', index, 'date'],
      `${event.date.iso} is before ${previous.date.iso}, the event above it`,
      'put events in order, oldest first',
    );
  });
}

function checkPublished(entry: Entry, { published, announced }: EntryData<'deals'>): Diagnostic[] {
  if (!isBefore(published, announced)) return [];
  return [
    entry.diagnose(
      'dates-backwards',
      ['published'],
      `The article is older (${published.iso}) than the deal (${announced.iso})`,
      'correct `published` or `announced`',
    ),
  ];
}

/** An editor cannot have compared with its sources what had not happened yet. */
function checkChecked(content: Content, entry: Entry): Diagnostic[] {
  const deal = content.dataOf('deals', entry) ?? content.dataOf('records', entry);
  const newest = deal?.path.findLast(({ expected }) => !expected);
  if (!deal || !newest || !isBefore(deal.checked, newest.date)) return [];
  const message = `The last check (${deal.checked.iso}) was before the newest event (${newest.date.iso})`;
  return [entry.diagnose('dates-backwards', ['checked'], message, 'check it against its sources, and write that day')];
}

/** A page is compared with its sources only on a day on which somebody reads them. */
function checkRead(content: Content, entry: Entry): Diagnostic[] {
  const page =
    content.dataOf('deals', entry) ??
    content.dataOf('records', entry) ??
    content.dataOf('explainers', entry) ??
    content.dataOf('faq', entry);
  if (!page) return [];
  const last = mentionsBy(content, entry)
    .flatMap(({ collection, id }) => daysRead(content, collection, id))
    .toSorted(comparePartialDates)
    .at(-1);
  // Before the first such day was noted, nobody can tell.
  if (!last || !isBefore(last, page.checked)) return [];
  const message = `The last check (${page.checked.iso}) was after ${last.iso}, the last day on which its sources were read`;
  const remedy = 'write that day, or note under `accessed` of a source that it was read again';
  return [entry.diagnose('dates-backwards', ['checked'], message, remedy)];
}

/** The days that are noted for a source, or for the words of a figure or of what it is computed from. */
function daysRead(content: Content, collection: CollectionName, id: string): PartialDate[] {
  if (collection === 'sources') return [content.find('sources', id)?.accessed ?? []].flat();
  if (collection !== 'figures') return [];
  const { ledger } = content;
  const figures = reachable(id, (next) => (ledger.find(next) ? ledger.inputs(next) : []));
  return [...figures].flatMap((each) => daysOfFigure(content, each));
}

function daysOfFigure(content: Content, id: string): PartialDate[] {
  const claims = content.find('figures', id)?.claims ?? [];
  return [
    ...claims.flatMap(({ source, proof }) =>
      [proof?.added ?? [], content.find('sources', source)?.accessed ?? []].flat(),
    ),
    ...(content.find('readings', id) ?? []).map(({ on }) => on),
  ];
}

/** Every page says up to which day sources have been read: it is that of a source, not of a day that brought none. */
function checkNewest(content: Content, entry: Entry, newest: PartialDate): Diagnostic[] {
  const read = content.dataOf('site', entry)?.sourcesRead;
  if (!read || !isBefore(newest, read)) return [];
  const message = `${read.iso} is after ${newest.iso}, when the newest source was published`;
  const remedy = 'write the day of the newest source, or `published` beside the source of that day';
  return [entry.diagnose('dates-backwards', ['sourcesRead'], message, remedy)];
}

/** No source tells of what came after it: of a claim the one it names, of an event the newest. */
function checkSources(content: Content, entry: Entry, read: PartialDate | undefined): Diagnostic[] {
  const told = [
    ...(content.dataOf('figures', entry)?.claims ?? []).map(({ asOf, source }, i) => ({
      path: ['claims', i, 'asOf'],
      date: asOf,
      sources: [source],
    })),
    ...((content.dataOf('deals', entry) ?? content.dataOf('records', entry))?.path ?? []).flatMap(
      ({ date, expected, sources }, i) => (expected ? [] : { path: ['path', i, 'date'], date, sources }),
    ),
  ];
  return told.flatMap(({ path, date, sources }) => {
    const published = sources.map((id) => content.find('sources', id)?.published);
    const newest = published.every((each) => each !== undefined)
      ? published.toSorted(comparePartialDates).at(-1)
      : undefined;
    // What is after everything that was read has a report of its own.
    if (!date || !newest || !isBefore(newest, date) || (read && isBefore(read, date))) return [];
    const message = `${date.iso} is after ${newest.iso}, when ${sources.length === 1 ? `\`${sources[0]}\`` : 'the newest of its sources'} was published`;
    const remedy = 'correct the date, name the source that tells of it, or correct when that was published';
    return entry.diagnose('dates-backwards', path, message, remedy);
  });
}

function checkPathDates(content: Content, entry: Entry, path: DealPath, read: PartialDate): Diagnostic[] {
  return path.flatMap((event, index) => {
    const { date, expected } = event;
    if (!expected && isBefore(read, date)) {
      return entry.diagnose(
        'date-in-future',
        ['path', index, 'date'],
        afterReading(date, read),
        `write \`expected: true\` beside a promise, or ${MOVE_ON}`,
      );
    }
    // A promise whose keeping was looked for says so on its own.
    if (isOverdue(event, read) && !(event.dates ?? []).some((id) => content.ledger.find(id)?.promise?.open)) {
      return entry.diagnose(
        'overdue-promise',
        ['path', index, 'date'],
        `${date.iso} has passed by ${read.iso}, the day up to which sources have been read`,
        'say what became of it: delete `expected`, or add the event that followed',
      );
    }
    return [];
  });
}

function checkQuestion(entry: Entry, { asOf, checked }: EntryData<'faq'>): Diagnostic[] {
  if (!isBefore(checked, asOf)) return [];
  return [
    entry.diagnose(
      'dates-backwards',
      ['checked'],
      `The answer was checked (${checked.iso}) before its newest source (${asOf.iso})`,
      'correct `checked` or `asOf`',
    ),
  ];
}

const MOVE_ON = 'move `sourcesRead` in content/site.yaml forward';
const afterReading = (date: PartialDate, read: PartialDate) =>
  `${date.iso} is after ${read.iso}, the day up to which sources have been read`;

/** Sources, claims and answers that are newer than anything that has been read. */
const findFuture = (content: Content, entry: Entry, read: PartialDate): Diagnostic[] =>
  datesOf(content, entry).flatMap(({ path, date }) =>
    date && isBefore(read, date)
      ? entry.diagnose('date-in-future', path, afterReading(date, read), `correct the date, or ${MOVE_ON}`)
      : [],
  );

/** The dates of an entry that rest on something read. */
function datesOf(content: Content, entry: Entry): { path: Path; date: PartialDate | undefined }[] {
  return [
    { path: ['published'], date: content.dataOf('sources', entry)?.published },
    { path: ['asOf'], date: content.dataOf('faq', entry)?.asOf },
    { path: ['announced'], date: (content.dataOf('deals', entry) ?? content.dataOf('records', entry))?.announced },
    ...(content.dataOf('figures', entry)?.claims ?? []).map(({ asOf }, index) => ({
      path: ['claims', index, 'asOf'],
      date: asOf,
    })),
  ];
}
