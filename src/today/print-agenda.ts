import { daysBetween, printPartialDate, type PartialDate } from '../ledger/partial-date.ts';
import { excerpt } from '../model/visible-text.ts';
import { printDoubts } from '../uses/print-uses.ts';
import { DAYS_UNTIL_LOOK, type Agenda, type Due, type Waiting } from './agenda.ts';

/** As many as an editor does in a morning. */
const MOST = 5;

/** The agenda of a day in a few lines. */
export function printAgenda(agenda: Agenda, today: PartialDate): string {
  const { sourcesRead, reviews, nextReview, unpublished, waiting, revised, promises, looks, open, claims } = agenda;
  const since = sourcesRead && `Sources are read up to ${printPartialDate(sourcesRead)}${ago(sourcesRead, today)}.`;
  const next = nextReview ? `; the next is of ${nextReview.entry}, by ${printPartialDate(nextReview.on)}` : '';
  return [
    [`${printPartialDate(today)}.`, since].filter(Boolean).join(' '),
    ...list(`Reviews that were due: ${reviews.length}${reviews.length === 0 ? next : ''}`, reviews),
    ...unpublishedList(unpublished),
    ...waitingList(waiting),
    ...revisedList(revised),
    ...list(`Promised dates that have passed: ${promises.length}`, promises),
    ...list(
      `Open questions to look at again: ${looks.length} of ${open} (after ${DAYS_UNTIL_LOOK} days, or when a deal was reviewed)`,
      looks,
    ),
    `Claims that one person alone has read: ${claims.unread} of ${claims.all}`,
    ...leadingList(claims.leading),
    `Claims without words that prove them: ${claims.wordless} of ${claims.all}`,
  ].join('\n');
}

/** All of them: a reader sees each at once. */
function leadingList(leading: Agenda['claims']['leading']): string[] {
  if (leading.length === 0) return [];
  const lines = leading.map(({ figure, where }) => `  ${figure}  ${where}`);
  return [
    `Of these where a reader meets them first (\`npm run read\` takes the second reading): ${leading.length}`,
    ...lines,
  ];
}

/** The first of them; nothing where all is published. */
function unpublishedList(unpublished: readonly string[]): string[] {
  if (unpublished.length === 0) return [];
  const more = unpublished.length > MOST ? [`  and ${unpublished.length - MOST} more`] : [];
  return [
    `Pages that are not published yet (\`npm run publish\`): ${unpublished.length}`,
    ...unpublished.slice(0, MOST).map((key) => `  ${key}`),
    ...more,
  ];
}

/** All of them, with what says so; nothing where nothing waits. */
function waitingList(waiting: readonly Waiting[]): string[] {
  if (waiting.length === 0) return [];
  const lines = waiting.map(({ entry, until, place, others }) => {
    const when = until ? `until ${printPartialDate(until)}` : 'draft';
    return `  ${when}  ${entry}${others === 0 ? '' : ` and ${others} more`}  ${place}`;
  });
  return [`Drafts, and what waits for its day: ${waiting.length}`, ...lines];
}

/** What says “filed in June” beside a value of September is found by reading each of these. */
function revisedList(revised: Agenda['revised']): string[] {
  if (revised.length === 0) return [];
  const lines = revised.flatMap(({ figure, uses, doubts }) => [
    `  ${figure}  in ${uses} ${uses === 1 ? 'place' : 'places'}`,
    ...printDoubts(doubts).map((line) => `  ${line}`),
  ]);
  return [
    `Values that are not published yet (\`npm run uses <figure>\` shows each sentence): ${revised.length}`,
    ...lines,
  ];
}

/** Nothing for a day that is still to come, up to which an embargoed source is read. */
function ago(from: PartialDate, to: PartialDate): string {
  const days = daysBetween(from, to);
  if (days < 0) return '';
  return days === 0 ? ', today' : `, ${days} ${days === 1 ? 'day' : 'days'} ago`;
}

function list(heading: string, due: readonly Due[]): string[] {
  const lines = due.slice(0, MOST).map(({ entry, on, what }) => {
    const said = what === undefined ? '' : `  ${excerpt(what, 80)}`;
    return `  ${printPartialDate(on)}  ${entry}${said}`;
  });
  const more = due.length > MOST ? [`  and ${due.length - MOST} more`] : [];
  return [heading, ...lines, ...more];
}
