import { STAGES } from '../../ledger/deal.ts';
import { SETTLEMENTS } from '../../ledger/promise.ts';
import { plain } from '../book.ts';
import { namedEvents, type NamedEvent } from '../event-ids.ts';
import { integer, needed, partialDateColumns, ref, table, text, truth, word } from '../table.ts';
import { DEAL_STATES } from './deals.ts';

export const events = table<NamedEvent>({
  name: 'events',
  title: 'Events',
  says: 'The dated steps of each deal, and of sites what no deal tells: what has happened, and what is promised.',
  key: ['id'],
  rows: namedEvents,
  columns: [
    needed(
      text('id', 'The deal or the site, the date and the stage; a second event like it ends in /2.', ({ id }) => id),
    ),
    ref('deal', 'deals', 'The deal; empty for what only a site tells.', ({ deal }) => deal),
    ref('site', 'sites', 'The site, for what no deal tells.', ({ site }) => site),
    needed(
      integer(
        'position',
        'Its place in the path of the deal or the site, from 1: what happened first, then what is promised.',
        ({ position }) => position,
      ),
    ),
    ...partialDateColumns<NamedEvent>('date', 'When it happened or is promised for.', ({ event }) => event.date),
    needed(word('stage', 'What it made of the deal or the site.', Object.keys(STAGES), ({ event }) => event.stage)),
    word(
      'state',
      'How firm the deal or the site was after it; empty for a promise.',
      DEAL_STATES,
      ({ state }) => state,
    ),
    needed(truth('expected', 'Whether it is a promise and no fact yet.', ({ event }) => event.expected)),
    word('bound', 'How a promise limits its date.', ['by', 'through', 'from'], ({ event }) => event.bound),
    text('part', 'Which part of the deal it is about, where it is not all of it.', ({ event }) => event.of),
    needed(text('what', 'What happened or is due, in a sentence.', ({ event }, book) => plain(book, event.what))),
  ],
});

interface EventSource {
  event: string;
  source: string;
  position: number;
}

export const eventSources = table<EventSource>({
  name: 'event_sources',
  title: 'Sources of events',
  says: 'Who says that it happened.',
  key: ['event', 'source'],
  rows: (book) =>
    namedEvents(book).flatMap(({ id, event }) =>
      event.sources.map((source, index) => ({ event: id, source, position: index + 1 })),
    ),
  columns: [
    needed(ref('event', 'events', 'The event.', ({ event }) => event)),
    needed(ref('source', 'sources', 'The source.', ({ source }) => source)),
    needed(integer('position', 'From 1, the best source first.', ({ position }) => position)),
  ],
});

const ROLES = ['dates', 'power', 'pays', ...SETTLEMENTS] as const;

interface EventFigure {
  event: string;
  figure: string;
  role: (typeof ROLES)[number];
}

export const eventFigures = table<EventFigure>({
  name: 'event_figures',
  title: 'Figures of events',
  says: 'Which figures an event gives, moves or settles.',
  key: ['event', 'figure', 'role'],
  rows: (book) =>
    namedEvents(book).flatMap(({ id, event }) =>
      ROLES.flatMap((role) => (event[role] ?? []).map((figure) => ({ event: id, figure, role }))),
    ),
  columns: [
    needed(ref('event', 'events', 'The event.', ({ event }) => event)),
    needed(ref('figure', 'figures', 'The figure.', ({ figure }) => figure)),
    needed(
      word(
        'role',
        'The date that a promise gives (dates), the power that took the step (power), the money that had been paid by then (pays), or the promised date that it keeps, misses, replaces or drops.',
        ROLES,
        ({ role }) => role,
      ),
    ),
  ],
});
