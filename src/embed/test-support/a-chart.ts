import { parsePartialDate } from '../../ledger/partial-date.ts';
import type { Drawing, PublishedChart, PublishedRow } from '../../publish/published-chart.ts';
import type { EmbedInput } from '../chart/embed-page.ts';

const READ = parsePartialDate('2026-10-08');
if (!READ) throw new Error('2026-10-08 is no date');

export const ROOT = 'https://ledger.test/base';

export const row = (changes: Partial<PublishedRow> = {}): PublishedRow => ({
  group: undefined,
  label: 'AMD',
  detail: 'agreement',
  part: 'whole',
  words: 'up to 6 GW',
  unit: 'gw',
  lower: 0,
  upper: 6,
  lowerOpen: false,
  upperOpen: false,
  approximate: false,
  basis: 'announced',
  asOf: '2025-10-06',
  figure: 'amd-capacity',
  href: `${ROOT}/figures/amd-capacity/`,
  sources: [{ id: 'amd', title: 'AMD and OpenAI', publisher: 'AMD' }],
  ...changes,
});

export const chart = (changes: Partial<PublishedChart> = {}): PublishedChart => ({
  id: 'a-chart',
  url: `${ROOT}/charts/a-chart/`,
  title: 'A & B agreed on "less" <than> it seemed',
  subtitle: 'Gigawatts, as of October 2026',
  description: 'AMD’s agreement is up to 6 GW.',
  note: 'Nothing is left out.',
  sourcesRead: READ,
  rows: [row()],
  ...changes,
});

const drawing: Drawing = {
  svg: `<svg xmlns="http://www.w3.org/2000/svg" class="bars" width="100%" height="120"><pattern id="bars-a-chart-0-hatch"></pattern><a href="${ROOT}/figures/amd-capacity/"><rect class="solid" fill="url(#bars-a-chart-0-hatch)"></rect></a></svg>`,
  key: '<div class="bar-key"><p id="key-a-chart-title">How</p><ul aria-labelledby="key-a-chart-title"><li><svg class="bars"></svg>as stated</li></ul></div>',
};

export const input = (changes: Partial<EmbedInput> = {}): EmbedInput => ({
  chart: chart(),
  drawing,
  picture: `${ROOT}/charts/a-chart.png`,
  revision: 2,
  state: { kind: 'live', since: [{ day: '2026-11-22', changes: [] }] },
  css: '.bars { color: var(--ink); }\n.unused { color: var(--in); }\nbody { background: var(--paper); }',
  script: ({ news }) => (news ? 'sayNews()' : ''),
  root: ROOT,
  ...changes,
});
