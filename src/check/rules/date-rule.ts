import { comparePartialDates, isBefore, type PartialDate } from '../../ledger/partial-date.ts';
import { restsOn } from '../../ledger/rests-on.ts';
import type { CollectionName } from '../../model/collection-name.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { keyOf } from '../../model/entry-key.ts';
import { mentionsBy } from '../../model/mentions.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { dealOf } from './deal-of.ts';
import type { Rule } from './rule.ts';

/** Time runs forward: within a path, from a deal to its article, and from a source to what it is read for. */
export const dateRule: Rule = (content) => {
  const read = content.parsed('site')[0]?.data.sourcesRead;
  return (entry) => {
    const deal = content.dataOf('deals', entry);
    const path = dealOf(content, entry)?.path ?? [];
    const question = content.dataOf('faq', entry);
    return [
      ...checkPathOrder(entry, path),
      ...(deal ? checkPublished(content, entry, deal) : []),
      ...checkChecked(content, entry),
      ...checkRead(content, entry),
      ...checkSources(content, entry, read),
      ...(question ? checkQuestion(entry, question) : []),
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

function checkPublished(content: Content, entry: Entry, { published, announced }: EntryData<'deals'>): Diagnostic[] {
  if (!isBefore(published, announced)) return [];
  return [
    entry.diagnose(
      'dates-backwards',
      ['published'],
      `The article is older (${published.iso}) than the deal (${announced.iso})`,
      onItsDay(content, entry, 'published') ?? 'correct `published` or `announced`',
    ),
  ];
}

/** What waits for a day is of that day, whenever it was written. */
function onItsDay({ holds }: Content, entry: Entry, key: string): string | undefined {
  const until = holds.get(keyOf(entry))?.until;
  return until && `write \`${key}: ${until.iso}\`, the day on which it comes out`;
}

/** An editor cannot have compared with its sources what had not happened yet. */
function checkChecked(content: Content, entry: Entry): Diagnostic[] {
  const deal = dealOf(content, entry);
  const newest = deal?.path.findLast(({ expected }) => !expected);
  if (!deal || !newest || !isBefore(deal.checked, newest.date)) return [];
  const message = `The last check (${deal.checked.iso}) was before the newest event (${newest.date.iso})`;
  const remedy = onItsDay(content, entry, 'checked') ?? 'check it against its sources, and write that day';
  return [entry.diagnose('dates-backwards', ['checked'], message, remedy)];
}

/** A page is compared with its sources only on a day on which somebody reads them. */
function checkRead(content: Content, entry: Entry): Diagnostic[] {
  const page = dealOf(content, entry) ?? content.dataOf('explainers', entry) ?? content.dataOf('faq', entry);
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
  return [...restsOn(content.ledger, id)].flatMap((each) => daysOfFigure(content, each));
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

/** No source tells of what came after it: of a claim the one it names, of an event the newest. */
function checkSources(content: Content, entry: Entry, read: PartialDate | undefined): Diagnostic[] {
  const told = [
    ...(content.dataOf('figures', entry)?.claims ?? []).map(({ asOf, source }, i) => ({
      path: ['claims', i, 'asOf'],
      date: asOf,
      sources: [source],
    })),
    ...(dealOf(content, entry)?.path ?? []).flatMap(({ date, expected, sources }, i) =>
      expected ? [] : { path: ['path', i, 'date'], date, sources },
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
