import { currentClaim } from '../ledger/figure.ts';
import { comparePartialDates, daysBetween, type PartialDate } from '../ledger/partial-date.ts';
import { provingWords } from '../ledger/proof.ts';
import { keyOf } from '../model/entry-key.ts';
import type { EntryData } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import { isOverdue, isReviewDue, reviewSinceLook } from '../model/due.ts';
import { printedOrWritten } from '../model/printed-text.ts';
import { entryAt, placesOf } from '../model/retired/former-entries.ts';
import type { Permalink } from '../model/reading/files/permalinks-file.ts';
import type { Understanding } from '../model/understand.ts';
import { doubtsIn, revisedSince, usesOf, type FigureUse } from '../uses/figure-uses.ts';
import { leadingUnread, unreadClaims, type LeadingUnread } from '../model/unread-claims.ts';

/** After as many days somebody should look again whether an open question has been answered. */
export const DAYS_UNTIL_LOOK = 60;

/** Something that waits for an editor since a day. */
export interface Due {
  /** `deals/aws` */
  entry: string;
  on: PartialDate;
  /** Of a promise: what was promised. */
  what?: string;
}

/** Something that readers do not see yet. */
export interface Waiting {
  entry: string;
  /** The day on which it comes out; undefined for a draft. */
  until: PartialDate | undefined;
  /** The file and line that say so. */
  place: string;
  /** How many entries wait with it. */
  others: number;
}

/** What an editor may find to do on a day. All lists are oldest first. */
export interface Agenda {
  sourcesRead: PartialDate | undefined;
  /** Reviews whose day has passed, by that day. */
  reviews: readonly Due[];
  /** The first review that is still to come. */
  nextReview: Due | undefined;
  /** Keys of pages that are in order, wait for nothing, and were not published yet: deals first. */
  unpublished: readonly string[];
  /** What waits, the first to come out first, drafts last. */
  waiting: readonly Waiting[];
  /** Figures whose newest value was not published yet, with how many places print each, and which may not fit it. */
  revised: readonly { figure: string; uses: number; doubts: readonly FigureUse[] }[];
  /** Dates that somebody promised and that have passed. */
  promises: readonly Due[];
  /** Open questions, by their last look, for whose answer nobody has looked for long, or since an article was reviewed. */
  looks: readonly Due[];
  /** Of all open questions how many there are. */
  open: number;
  claims: {
    /** That stand today, in drafts too, and are no arithmetic of ours. */
    all: number;
    /** Of those, without words that prove them. */
    wordless: number;
    /** With words, and read by one person alone. */
    unread: number;
    /** Of those, the ones on which rests what a reader meets first. */
    leading: readonly LeadingUnread[];
  };
}

/** What has a page of its own. */
const PAGES = ['deals', 'records', 'explainers', 'sites', 'faq', 'charts', 'figures', 'vendors', 'open'] as const;
const REVIEWED = ['deals', 'records', 'explainers', 'faq'] as const;
const WITH_PATH = ['deals', 'records'] as const;

/**
 * @param today exact to the day
 * @param whole as an editor sees it: claims of drafts are read a second time before readers see them
 */
export function agendaOf(
  { content, published }: Pick<Understanding, 'content' | 'published'>,
  today: PartialDate,
  whole = content,
): Agenda {
  const reviews = REVIEWED.flatMap((name) =>
    content
      .parsed(name)
      .flatMap(({ entry, data }) =>
        'reviewBy' in data && data.reviewBy ? [{ entry: keyOf(entry), on: data.reviewBy }] : [],
      ),
  ).toSorted(byDay);
  const questions = content.parsed('open').filter(({ data }) => data.state === 'open');
  const claims = whole.parsed('figures').flatMap(({ data }) => {
    const claim = currentClaim(data);
    return claim && claim.basis !== 'derived' ? [claim] : [];
  });
  return {
    sourcesRead: content.parsed('site')[0]?.data.sourcesRead,
    reviews: reviews.filter(({ on }) => isReviewDue(on, today)),
    nextReview: reviews.find(({ on }) => !isReviewDue(on, today)),
    unpublished: unpublishedIn(content, published),
    waiting: waitingIn(content),
    revised: revisedSince(content, new Set(published.map(({ address }) => address))).map((figure) => {
      const found = usesOf(content, figure);
      return { figure, uses: [found.uses, ...found.through.values()].flat().length, doubts: doubtsIn(found) };
    }),
    promises: WITH_PATH.flatMap((name) =>
      content
        .parsed(name)
        .flatMap(({ entry, data }) =>
          data.path
            .filter((event) => isOverdue(event, today))
            .map(({ date, what }) => ({ entry: keyOf(entry), on: date, what: printedOrWritten(content.ledger, what) })),
        ),
    ).toSorted(byDay),
    looks: questions
      .flatMap(({ entry, data }) => {
        const last = data.looked.at(-1)?.on;
        return last && isLookDue(content, data, last, today) ? [{ entry: keyOf(entry), on: last }] : [];
      })
      .toSorted(byDay),
    open: questions.length,
    claims: {
      all: claims.length,
      wordless: claims.filter((claim) => provingWords(claim).length === 0).length,
      unread: unreadClaims(whole).length,
      leading: leadingUnread(whole),
    },
  };
}

/** None where nothing was ever published. */
function unpublishedIn(content: Content, published: readonly Permalink[]): string[] {
  const known = new Set(
    published.flatMap(({ address }) => {
      const page = entryAt(address);
      return page ? placesOf(page.collection).map((collection) => keyOf({ collection, id: page.id })) : [];
    }),
  );
  if (known.size === 0) return [];
  return PAGES.flatMap((name) => content.parsed(name).map(({ entry }) => keyOf(entry))).filter(
    (key) => !known.has(key),
  );
}

function waitingIn({ holds }: Content): Waiting[] {
  const all = [...holds.values()];
  return all
    .filter((hold) => hold.with === undefined)
    .map((hold) => ({
      entry: keyOf(hold),
      until: hold.until,
      place: hold.place,
      others: all.filter((other) => other.with === keyOf(hold)).length,
    }))
    .toSorted((a, b) => (a.until?.first ?? '9').localeCompare(b.until?.first ?? '9'));
}

const byDay = (a: Due, b: Due) => comparePartialDates(a.on, b.on);

const isLookDue = (content: Content, question: EntryData<'open'>, last: PartialDate, today: PartialDate): boolean =>
  daysBetween(last, today) > DAYS_UNTIL_LOOK || reviewSinceLook(content, question, today) !== undefined;
