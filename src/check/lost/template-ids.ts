import { routeOf, type PageCollection } from '../../routes/routes.ts';

/**
 * Ids that templates give to parts of a page, by kind of page. A part may be left out: a promise comes true, a rival
 * claim is accepted, a figure is no key figure any more. What was published as its fragment stays, and lands where the
 * reader of that part looks next: at the id that stands here, or at the start of the page.
 */
const TEMPLATE_IDS: Readonly<Partial<Record<PageCollection, Readonly<Record<string, string | undefined>>>>> = {
  charts: startOf('past corrections'),
  deals: {
    'fig-': 'figures',
    'open-': 'unknown',
    past: 'path',
    promised: 'path',
    exchanged: 'path',
    state: 'path',
    ...startOf('known unknown would-change why firm path questions explainers evidence figures sources corrections'),
  },
  explainers: {
    'fig-': 'figures',
    'open-': 'unknown',
    ...startOf('known unknown would-change deals questions evidence figures sources corrections'),
  },
  faq: startOf('figures embed corrections'),
  open: startOf('settles about'),
  figures: startOf('entry evidence revisions arithmetic addable rivals stated mended unverified embed corrections'),
  sites: startOf('counted who past state promises figures unknown sources'),
  vendors: startOf('money path deals figures'),
};

/** Of pages of answers: by a rule nothing may be counted one day. */
const ANSWER_IDS: Readonly<Record<string, string | undefined>> = {
  counted: 'answer',
  suppliers: 'answer',
  ...startOf('left-out days embed'),
};

function startOf(ids: string): Record<string, undefined> {
  return Object.fromEntries(ids.split(' ').map((id) => [id, undefined]));
}

/**
 * Where the fragment of a part lands that its template leaves out.
 *
 * @returns its id, which may not be there either, or none for the start of the page; undefined for what is no part of
 *   a template, or may not be left out
 */
export function landingFor(address: string): [id?: string] | undefined {
  const [page, id] = address.split('#');
  const route = routeOf(address);
  const isAnswer = route?.name === 'count' || page === '/count/';
  if (id === undefined || (route?.name !== 'entry' && !isAnswer)) return undefined;
  const [prefix = ''] = /^[a-z]+-/.exec(id) ?? [];
  const ids = route?.name === 'entry' ? (TEMPLATE_IDS[route.collection] ?? {}) : ANSWER_IDS;
  const key = [id, prefix].find((each) => Object.hasOwn(ids, each));
  if (key === undefined) return undefined;
  const landing = ids[key];
  return landing === undefined ? [] : [landing];
}
