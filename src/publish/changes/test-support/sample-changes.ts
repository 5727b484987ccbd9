import type {
  PublishedCorrection,
  PublishedDeal,
  PublishedFirstValue,
  PublishedRevision,
} from '../published-change.ts';
import { date } from '../../../ledger/testing.ts';

const source = {
  id: 'acme-10q',
  title: 'Acme Form 10-Q <June>',
  publisher: 'Acme & Co',
  url: 'https://acme.example/q',
};

export const correction: PublishedCorrection = {
  id: 'acme-power',
  kind: 'corrected',
  date: date('2026-11-22'),
  url: 'https://ledger.test/corrections/#acme-power',
  about: [
    { title: 'OpenAI and Acme', url: 'https://ledger.test/deals/acme/' },
    { title: 'Is 3 > 2?', url: 'https://ledger.test/faq/power/' },
  ],
  said: 'Acme will build at least 2 GW & more.',
  says: 'Acme will build at least 3 GW.',
  why: 'We had read an earlier filing.',
  source,
};

export const revision: PublishedRevision = {
  kind: 'revised',
  date: date('2026-06'),
  url: 'https://ledger.test/figures/acme-capacity/r/2/',
  figure: { title: 'Acme capacity for OpenAI', url: 'https://ledger.test/figures/acme-capacity/' },
  revision: 2,
  before: 'at least 2 GW',
  after: 'at least 3 GW',
  isNews: true,
  basis: 'reported',
  source,
  evidence: 'three <gigawatts> in all',
};

export const firstValue: PublishedFirstValue = {
  date: date('2025'),
  url: 'https://ledger.test/figures/acme-capacity/r/1/',
  figure: revision.figure,
  words: 'at least 2 GW',
  basis: 'announced',
  source,
  evidence: 'two gigawatts',
};

export const deal: PublishedDeal = {
  url: 'https://ledger.test/deals/acme/#past',
  name: 'OpenAI and Acme',
  summary: 'OpenAI pays Acme for 2 GW.',
  announced: date('2026-06'),
};
