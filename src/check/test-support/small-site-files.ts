import { WRITTEN_PAGES } from '../../routes/standing-pages.ts';

const QUESTIONS = ['worth', 'power', 'term', 'payment', 'rivals', 'delay'];

/** Of each page that the site always has, a text. */
const pageTexts = Object.fromEntries(
  Object.keys(WRITTEN_PAGES).map((id) => [
    `content/pages/${id}.mdx`,
    `---\ntitle: ${id}\nheading: The page\nstandfirst: Some words about it.\ndescription: Some words about it.\n---\n\nIt says something.\n`,
  ]),
);

/** A whole site in order, as small as the schemas allow. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  'content/home.yaml': `headline: OpenAI pays {acme-commitment}
standfirst: It pays for computing.
description: Who pays whom for what.
ledger: { heading: The deals, text: Newest first. }
money: { heading: The money, text: It goes both ways. }
kept: { heading: How numbers are kept, rules: [{ heading: By their source, text: Each has one. }] }
`,
  'content/site.yaml': 'sourcesRead: 2026-10-08\n',
  ...pageTexts,
  'content/vendors/all.yaml': `openai:
  name: OpenAI
  role: buyer of compute
  summary: It buys computing.
acme:
  name: Acme
  role: cloud supplier
  summary: It sells {acme-capacity} of computing to OpenAI.
gamma:
  name: Gamma
  role: landlord
  summary: It builds data centres.
`,
  'content/glossary/terms.yaml': `gigawatt:
  term: gigawatt (GW)
  definition: A unit of power, {!1,000|definition of the unit} megawatts.
`,
  'content/sources/all.yaml': `acme-release-2025-11:
  title: Acme and OpenAI announce a $38 billion deal
  publisher: Acme
  url: https://acme.example/deal
  published: 2025-11-03
  kind: press-release
  reliability: high
  read: original
acme-10q-2026-06:
  title: Acme Form 10-Q
  publisher: Acme
  url: https://acme.example/10q
  kind: filing
  reliability: high
  read: original
acme-notice-2026-10:
  title: Acme opens an office
  publisher: Acme
  published: 2026-10-08
  kind: press-release
  reliability: high
  read: original
  uncited: It is the newest that was read.
`,
  'content/figures/dates.yaml': `acme-first-date:
  label: First machines of Acme
  unit: date
  deals: [acme]
  promise: { what: The first machines run., saidBy: Acme }
  claims:
    - value: 2026-H2
      basis: announced
      asOf: 2025-11-03
      source: acme-release-2025-11
      evidence: in the second half of 2026
gamma-contract-date:
  label: Contract with Gamma
  unit: date
  deals: [gamma]
  promise: { what: The contract is signed., saidBy: Gamma }
  claims:
    - value: '2027'
      basis: announced
      asOf: 2026-06
      source: acme-10q-2026-06
      evidence: a contract in 2027
`,
  'content/figures/acme.yaml': `acme-commitment:
  label: OpenAI's commitment to Acme
  unit: usd
  deals: [acme]
  money: { kind: purchase-commitment, payer: openai, payee: acme }
  claims:
    - value: $38 billion
      basis: announced
      asOf: 2025-11-03
      source: acme-release-2025-11
      evidence: a $38 billion deal
acme-term:
  label: Length of the Acme contract
  unit: years
  deals: [acme]
  claims:
    - value: about 7 years
      basis: announced
      asOf: 2025-11-03
      source: acme-release-2025-11
      evidence: over about seven years
      note: The release speaks of growth over {acme-term|long}.
acme-annual-average:
  label: Yearly average of the Acme commitment
  unit: usd/year
  deals: [acme]
  money: { kind: purchase-commitment, payer: openai, payee: acme }
  formula: acme-commitment / acme-term
  claims:
    - value: about $5.4 billion a year
      basis: derived
      source: acme-10q-2026-06
acme-capacity:
  label: Acme capacity for OpenAI
  unit: gw
  deals: [acme]
  capacity: { layer: cloud }
  claims:
    - value: at least 2 GW
      basis: announced
      asOf: 2025-11-03
      source: acme-release-2025-11
      evidence: at least 2 GW
    - value: at least 3 GW
      basis: reported
      asOf: 2026-06
      source: acme-10q-2026-06
      evidence: at least 3 GW
`,
  'content/figures/gamma.yaml': `gamma-capacity:
  label: Gamma capacity for OpenAI
  unit: gw
  deals: [gamma]
  capacity: { layer: site, power: it }
  claims:
    - value: up to 1 GW
      basis: reported
      asOf: 2026-03
      source: acme-10q-2026-06
      evidence: up to 1 GW
`,
  'content/charts/acme-money.yaml': `form: bars
title: OpenAI committed {acme-commitment|short} to Acme
subtitle: US dollars
description: One bar.
unit: usd
groups:
  - hue: from-openai
    rows:
      - label: Acme
        detail: contract of November 2025
        figure: acme-commitment
note: Nothing is left out.
`,
  'content/corrections/acme-power.yaml': `kind: corrected
date: 2026-11-22
about:
  deals: [acme, gamma]
  faq: [power]
  figures: [acme-capacity]
  charts: [acme-money]
said: Acme will build {acme-capacity@1} for OpenAI, or {!14|what the article said} in all.
says: Acme will build {acme-capacity@2} for OpenAI.
why: We had read an earlier filing.
source: acme-10q-2026-06
`,
  'content/open/gamma-price.yaml': `question: What does OpenAI pay Gamma?
deals: [gamma]
settles: A filing in which Gamma states the price of {gamma-capacity}.
looked:
  - on: 2026-10-08
    where: Gamma’s releases of 2026
  - on: 2026-11-21
    where: Gamma’s filings up to June 2026
state: open
`,
  'content/records/gamma.yaml': `name: OpenAI and Gamma
vendor: gamma
parties: [acme]
instrument: Letter of intent
announced: 2026-03
checked: 2026-11-21
summary: Gamma is to build {gamma-capacity} for OpenAI.
row:
  exchanged: data centres
  capacity: gamma-capacity
  values: []
  state: not signed
unknown: ['{open:gamma-price|What it costs}.']
path:
  - date: 2026-03
    stage: letter-of-intent
    what: Gamma and OpenAI sign a letter about {gamma-capacity@1}.
    sources: [acme-10q-2026-06]
  - date: '2027'
    stage: agreement
    what: The contract is due.
    sources: [acme-10q-2026-06]
    expected: true
    dates: [gamma-contract-date]
`,
  'content/deals/acme.mdx': `---
name: OpenAI and Acme
vendor: acme
headline: OpenAI will pay Acme {acme-commitment}
standfirst: >-
  OpenAI buys computing from Acme for {acme-commitment},
  over {acme-term}.
instrument: Contract
announced: 2025-11-03
published: 2026-11-21
checked: 2026-11-21
row:
  exchanged: computing
  capacity: acme-capacity
  values: [acme-commitment]
  state: signed
keyFigures:
  - figure: acme-commitment
    caption: the contract
  - figure: acme-term
    caption: its length
  - { figure: acme-capacity, caption: its power }
why: { neighbours: '{acme-capacity} of power.', owners: '{acme-commitment} from Acme.', users: '{acme-capacity} more.' }
leadChart: acme-money
firmness: It is signed.
known: [It is signed.]
unknown: [When it is paid.]
wouldChange: [A filing.]
path:
  - date: 2025-11-03
    stage: agreement
    what: The contract is announced.
    sources: [acme-release-2025-11]
  - date: 2026-H2
    stage: running
    what: The first machines are due.
    sources: [acme-release-2025-11]
    expected: true
    dates: [acme-first-date]
faq: [${QUESTIONS.join(', ')}]
---

<h2 id="announcement">What was announced</h2>

On 3 November 2025 OpenAI agreed to pay <Figure id="acme-commitment" /> for computing on GB200 chips, **as Acme's
Form 10-Q says**, over <Figure id="acme-term" form="long" />.

- A <Term id="gigawatt">gigawatt</Term> is a unit of power. {/* explained */}
- See [the release](https://acme.example/deal) or [the answer](../../faq/worth/).

<Aside title="A caution">

An earlier release had <Figure id="acme-capacity" revision="1" />.

</Aside>
`,
  'content/explainers/power.mdx': `---
name: Power
headline: Acme sells {acme-capacity} and Gamma builds {gamma-capacity}
standfirst: The two may be partly the same, so nobody may add them up.
published: 2026-11-21
checked: 2026-11-21
deals: [acme, gamma]
keyFigures:
  - figure: acme-capacity
    caption: rented
  - figure: gamma-capacity
    caption: to be built
  - figure: acme-commitment
    caption: the price of the first
leadChart: acme-money
known: [Acme has a contract.]
unknown: [Where its machines stand.]
wouldChange: [A list of sites.]
faq: [power, worth]
---

<h2 id="two-layers">Two layers</h2>

<Figure id="acme-capacity" /> of computing may stand in [Gamma’s buildings](../../deals/gamma/).

<h3 id="no-sum">No sum</h3>

- See [the chart](../../charts/acme-money/).
`,
  ...Object.fromEntries(
    QUESTIONS.map((id) => [
      `content/faq/${id}.mdx`,
      `---
question: What about ${id}?
answer: OpenAI pays {acme-commitment}.
deal: acme
topic: money
asOf: 2025-11-03
checked: 2026-11-21
---

<Quote source="acme-release-2025-11" speaker="A. Person" role="CEO, Acme">We are glad</Quote>, says Acme.
`,
    ]),
  ),
};
