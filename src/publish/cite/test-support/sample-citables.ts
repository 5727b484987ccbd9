import fc from 'fast-check';
import type { Citable } from '../citable.ts';
import { date } from '../../../ledger/testing.ts';

export const figure: Citable = {
  kind: 'figure',
  page: '/figures/acme-capacity/',
  liveUrl: 'https://ledger.test/figures/acme-capacity/',
  url: 'https://ledger.test/figures/acme-capacity/r/2/',
  title: 'Acme capacity for OpenAI: at least 3 GW',
  revision: 2,
  issued: date('2026-11-21'),
  state: 'as of June 2026',
};

export const article: Citable = {
  kind: 'article',
  page: '/deals/acme/',
  liveUrl: 'https://ledger.test/deals/acme/',
  url: 'https://ledger.test/deals/acme/',
  title: 'OpenAI will pay Acme $38 billion',
  issued: date('2026-11-21'),
};

export const answer: Citable = {
  kind: 'answer',
  page: '/faq/binding/',
  liveUrl: 'https://ledger.test/faq/binding/',
  url: 'https://ledger.test/faq/binding/',
  title: 'Is it binding?',
  state: 'last checked 21 November 2026',
};

/** Titles that use every sign with a meaning in some format. @param between what stands between two signs */
const titles = (between = '') =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'\\{}$&#_%~^|[]<>"\'`@=*,;:!?.()-–’“”'.split('')),
        fc.constantFrom(..."{{ }} [[ ]] ''' <ref> &amp; __TOC__ ~~~~ ER -- $38".split(' ')),
        fc.stringMatching(/^[a-zA-Z0-9äéłß€]{1,6}$/),
        fc.constant(' '),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((parts) => parts.join(between).trim().replace(/\s+/g, ' '))
    .filter((title) => title !== '');

const citables = (title: fc.Arbitrary<string>): fc.Arbitrary<Citable> =>
  fc.record({
    kind: fc.constantFrom('figure', 'answer', 'chart', 'article', 'record', 'promise', 'data centre', 'data set'),
    page: fc.constantFrom('/figures/acme-capacity/', '/deals/acme/', '/data/'),
    liveUrl: fc.constant('https://ledger.test/figures/acme-capacity/'),
    url: fc.constantFrom('https://ledger.test/a%20b_c/r/2/', 'https://ledger.test/~ledger/figures/acme/'),
    title,
    revision: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    issued: fc.option(fc.constantFrom('2026-11-21', '2026-11', '2026', '2026-Q3').map(date), { nil: undefined }),
    state: fc.option(titles(), { nil: undefined }),
  });

export const anyCitable = citables(titles());

/** For readers that mend what they take for slips: signs in a row. */
export const anyCitableOfWords = citables(titles('a'));
