import type { DealEvent } from '../../ledger/deal.ts';
import type { Figure, Promised } from '../../ledger/figure.ts';
import { hasFallenDue, SETTLEMENTS, VERDICT_NAMES } from '../../ledger/promise.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { judgementOf, promisedDates, promisesIn, type PromiseEntry } from '../../model/promises.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { dealOf } from './deal-of.ts';
import type { Rule } from './rule.ts';

/** Every promise of a path has a date of its own, a date that is moved is another promise, and only promises are settled. */
export const promiseRule: Rule = (content) => {
  const { figures } = content.ledger;
  const paths = (['deals', 'records'] as const).flatMap((name) =>
    content.parsed(name).map(({ entry, data }) => ({ id: entry.id, path: data.path })),
  );
  const promises = new Map(promisesIn(figures, paths).map((promise) => [promise.figure.id, promise]));
  const readUpTo = content.parsed('site')[0]?.data.sourcesRead;
  return (entry) => {
    const path = dealOf(content, entry)?.path ?? [];
    const figure = content.dataOf('figures', entry) && content.ledger.find(entry.id);
    const promise = promises.get(entry.id);
    const isOverdue =
      promise && readUpTo && promise.open === undefined && judgementOf(promise, readUpTo).verdict === 'due';
    return [
      ...path.flatMap((event, step) => [
        ...checkDates(content, entry, event, step),
        ...checkSettled(content, promises, entry, event, step),
      ]),
      ...(figure?.promise ? [...checkFigure(entry, figure), ...checkSame(promises, entry, figure.promise)] : []),
      ...(entry.collection === 'figures' && isOverdue ? reportOverdue(entry, promise) : []),
    ];
  };
};

/** What runs out is no promise: nobody keeps it. */
function checkDates(
  { ledger }: Content,
  entry: Entry,
  { expected, stage, dates }: DealEvent,
  step: number,
): Diagnostic[] {
  if (!expected || stage === 'lapsed') return [];
  if (!dates) {
    return [
      entry.diagnose(
        'bad-promise',
        ['path', step],
        'This promise names no date of its own, so nobody could say what becomes of it',
        'name the figures of its dates: `dates: [acme-first-date]`; docs/add-a-deal.md says how to write one',
      ),
    ];
  }
  return dates.flatMap((id, index) => {
    const figure = ledger.find(id);
    // Of what others expect nobody keeps a promise.
    if (!figure || figure.promise || (figure.unit === 'date' && promisedDates(figure).length === 0)) return [];
    return entry.diagnose(
      'bad-promise',
      ['path', step, 'dates', index],
      `\`${id}\` is no date that somebody has promised`,
      'give that figure a `promise`: what shall be so by then, and who said so; or name another figure',
    );
  });
}

function checkSettled(
  { ledger }: Content,
  promises: ReadonlyMap<string, PromiseEntry>,
  entry: Entry,
  event: DealEvent,
  step: number,
): Diagnostic[] {
  return SETTLEMENTS.flatMap((kind) =>
    (event[kind] ?? []).flatMap((id, index) => {
      // One that does not exist is reported wherever ids are.
      if (!ledger.find(id)) return [];
      const promise = promises.get(id);
      const at = ['path', step, kind, index];
      if (!promise) {
        const remedy = 'name a figure that has a `promise`, or give this one its own';
        return entry.diagnose('bad-promise', at, `\`${id}\` is no promise: nothing ${kind} it`, remedy);
      }
      const { date } = promise.due;
      if (kind !== 'misses' || hasFallenDue(date, event.date)) return [];
      const message = `On ${event.date.iso} \`${id}\` had not been missed: it has until ${date.last}`;
      return entry.diagnose('bad-promise', at, message, 'delete it here; name it at an event after that day');
    }),
  );
}

/** Names of pages among those of promises: of one verdict, of one year. */
const isTaken = (id: string) => VERDICT_NAMES.some((name) => name === id) || /^\d{4}$/.test(id);

function checkFigure(entry: Entry, figure: Figure): Diagnostic[] {
  if (isTaken(entry.id)) {
    const message = `/promises/${entry.id}/ lists all promises of this name, so none can have its page there`;
    return [entry.diagnoseKey('bad-id', [], message, 'give this figure another id')];
  }
  if (figure.unit !== 'date') {
    const remedy = 'put `promise` on the figure of the date, or write `unit: date`';
    return [
      entry.diagnose('bad-promise', ['promise'], `A promise needs a date, and this is in ${figure.unit}`, remedy),
    ];
  }
  if (figure.deals.length === 0) {
    const remedy = 'name its deal: `deals: [acme]`';
    return [
      entry.diagnose('bad-promise', ['promise'], 'This promise belongs to no deal, whose page would show it', remedy),
    ];
  }
  const [first, ...later] = promisedDates(figure).map(({ value }) => value.date);
  if (!first) {
    const remedy = 'delete `promise`, or add the claim of somebody who promised it';
    return [entry.diagnose('bad-promise', ['promise'], 'Nobody has promised this date: it is only expected', remedy)];
  }
  const moved = later.find(({ last }) => last !== first.last);
  if (!moved) return [];
  return [
    entry.diagnose(
      'bad-promise',
      ['promise'],
      `The date was moved, from ${first.iso} to ${moved.iso}: that is another promise`,
      'write the new date as a figure of its own, and name this one under `replaces` of the event that moved it',
    ),
  ];
}

/** The same thing is promised for another time by another promise. */
function checkSame(promises: ReadonlyMap<string, PromiseEntry>, entry: Entry, { sameAs }: Promised): Diagnostic[] {
  if (sameAs === undefined || (sameAs !== entry.id && promises.has(sameAs))) return [];
  const message = `\`${sameAs}\` is no other promise, so it cannot be of the same thing`;
  const remedy = 'name another figure that has a `promise`, or delete `sameAs`';
  return [entry.diagnose('bad-promise', ['promise', 'sameAs'], message, remedy)];
}

const reportOverdue = (entry: Entry, { due }: PromiseEntry): Diagnostic[] => [
  entry.diagnose(
    'overdue-promise',
    ['promise'],
    `${due.date.iso} has passed, and nothing says what became of it or where that was looked for`,
    'name it under `keeps`, `misses`, `replaces` or `drops` of the event that settles it, or name an `open` question',
  ),
];
