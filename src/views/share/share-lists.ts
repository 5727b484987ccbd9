/** What the share images of lists say: one number for each, as the list itself gives it. */
import type { Collections } from '../../collections.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import { keptInTime } from '../../ledger/promise.ts';
import type { ShareCard } from '../../pictures/share-image/share-card.ts';
import { href } from '../address.ts';
import { toldDataCentres } from '../data-centre/data-centres.ts';
import { judgedPromises } from '../promise/promises.ts';
import { latestNewValue } from '../correction/published-changes.ts';

/** What a list is called on its picture; also the picture's words for who does not see it. */
const TITLES = {
  promises: 'Dated promises of OpenAI’s computing deals, and what became of them',
  changes: 'What changed in OpenAI’s computing deals, by the day on which we said it',
  sites: 'Where it is built: the data centres of OpenAI’s computing deals',
};

export type SharedList = keyof typeof TITLES;

/** The picture of a list, for links to it and to its parts. */
export const listImage = (list: SharedList) => ({ path: href(`/share/${list}.png`), alt: TITLES[list] });

const NAMES: Readonly<Record<SharedList, string>> = { promises: 'Promises', changes: 'Changes', sites: 'Sites' };

export const listCards = (all: Collections): { list: SharedList; card: ShareCard }[] =>
  (Object.keys(TITLES) as SharedList[]).map((list) => ({
    list,
    card: {
      kind: NAMES[list],
      title: [{ text: TITLES[list] }],
      body: BODIES[list](all),
      foot: `Sources read up to ${printPartialDate(all.site.sourcesRead)}`,
    },
  }));

const BODIES: Readonly<Record<SharedList, (all: Collections) => ShareCard['body']>> = {
  promises(all) {
    const due = judgedPromises(all).filter(({ hasFallenDue }) => hasFallenDue);
    const [least, most] = keptInTime(due.map(({ verdict }) => verdict));
    return {
      form: 'key',
      number: { bound: least === most ? '' : 'at most', value: `${most} of ${due.length}` },
      caption: 'promises that were due were kept in time',
    };
  },
  changes(all) {
    const change = latestNewValue(all);
    return change
      ? { form: 'key', number: { bound: '', value: change.after }, caption: change.figure.title }
      : { form: 'none' };
  },
  sites(all) {
    const places = toldDataCentres(all);
    const running = places.filter(({ state }) => state === 'running').length;
    return {
      form: 'key',
      number: { bound: '', value: `${running} of ${places.length}` },
      caption: 'sites known to be in use, in part',
    };
  },
};
