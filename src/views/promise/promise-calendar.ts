import type { Collections } from '../../collections.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import type { Verdict } from '../../ledger/promise.ts';
import type { Calendar } from '../../publish/calendar/calendar.ts';
import { absolute, absoluteHref, promiseHref } from '../address.ts';
import { dueWords, judgedPromises, promiseWords, VERDICTS } from './promises.ts';

/** Where the calendar of promises stands. */
export const CALENDAR_PATH = '/feeds/promises.ics';

/** Of what nobody means to keep, or ever promised, a calendar strikes the day. */
const CALLED_OFF: readonly Verdict[] = ['dropped', 'replaced', 'considered'];

/** Every promise on the last day on which it is in time. */
export const promiseCalendar = (all: Collections): Calendar => ({
  name: 'Compute Ledger: promises',
  url: absoluteHref(CALENDAR_PATH),
  asOf: all.site.sourcesRead.first,
  entries: judgedPromises(all).map((promise) => ({
    id: promise.id,
    url: absolute(promiseHref(promise.id)),
    title: `${promise.verdict === 'considered' ? VERDICTS.considered.name : 'Due'}: ${promiseWords(all, promise)}`,
    text: [
      `Due ${dueWords(promise)}, said by ${promise.saidBy}.`,
      `${VERDICTS[promise.verdict].name}, by what was read up to ${printPartialDate(all.site.sourcesRead)}.`,
      absolute(promiseHref(promise.id)),
    ].join('\n'),
    day: promise.due.date.last,
    isCalledOff: CALLED_OFF.includes(promise.verdict),
  })),
});
