/** Mistakes that people make, each with the first line that comes back: what an editor reads, and acts on. */
import { describe, expect, test } from 'vitest';
import { problemsOf, siteEdited, siteWith } from './test-support/small-site.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';

/** By file: what stands there, what somebody writes in its place, and the answer. */
const MISTAKES: Readonly<Record<string, readonly (readonly [right: string, wrong: string, answer: string])[]>> = {
  'content/figures/acme.yaml': [
    [
      `  label: OpenAI's commitment`,
      `   label: OpenAI's commitment`,
      `figures/acme.yaml:2:4 broken-yaml 3 spaces stand before this line, and it stands in line with no other → put 2 spaces before \`label: OpenAI's commitment to Acme\``,
    ],
    [
      `  unit: years`,
      ` unit: years`,
      `figures/acme.yaml:14:2 broken-yaml One space stands before this line, and it stands in line with no other → put 2 spaces before \`unit: years\``,
    ],
    [
      `      source: acme-release-2025-11\n      evidence: a $38`,
      `     source: acme-release-2025-11\n      evidence: a $38`,
      `figures/acme.yaml:10:6 broken-yaml 5 spaces stand before this line, and it stands in line with no other → put 6 spaces before \`source: acme-release-2025-11\``,
    ],
    [
      `    - value: at least 3 GW`,
      `     - value: at least 3 GW`,
      `figures/acme.yaml:44:6 broken-yaml 5 spaces stand before this line, and it stands in line with no other → put 4 spaces before \`- value: at least 3 GW\``,
    ],
    [
      'value: $38 billion',
      'value: 38 billion dollars',
      'figures/acme.yaml:7:14 bad-wording `38 billion dollars` is written `$38 billion` here → write `$38 billion`',
    ],
    [
      'value: $38 billion',
      'value: $38bn',
      'figures/acme.yaml:7:14 bad-wording `$38bn` is written `$38 billion` here → write `$38 billion`',
    ],
    [
      'value: $38 billion',
      'value: €38 billion',
      'figures/acme.yaml:7:14 bad-wording `€38 billion` is in euros, and the ledger counts money in US dollars → write the dollars that a source states, or `words: €38 billion` instead of `value:`',
    ],
    [
      'value: $38 billion',
      'value: ~$38 billion',
      'figures/acme.yaml:7:14 bad-wording `~$38 billion` is written `about $38 billion` here → write `about $38 billion`',
    ],
    [
      'value: $38 billion',
      'value: $38 billion+',
      'figures/acme.yaml:7:14 bad-wording `$38 billion+` is written `at least $38 billion` here → write `at least $38 billion`',
    ],
    [
      'value: $38 billion',
      'value: over $38 billion',
      'figures/acme.yaml:7:14 bad-wording `over $38 billion` is written `more than $38 billion` here → write `more than $38 billion`',
    ],
    [
      'value: $38 billion',
      'value: nearly $38 billion',
      'figures/acme.yaml:7:14 bad-wording `nearly $38 billion` is written `about $38 billion` here → write `about $38 billion`',
    ],
    [
      'value: $38 billion',
      'value: $38-40 billion',
      'figures/acme.yaml:7:14 bad-wording `$38-40 billion` is written `between $38 billion and $40 billion` here → write `between $38 billion and $40 billion`',
    ],
    [
      'value: $38 billion',
      'value: unknown',
      'figures/acme.yaml:7:14 bad-wording `unknown` is written `not published` here → write `not published`',
    ],
    [
      'value: $38 billion',
      'value: TBD',
      'figures/acme.yaml:7:14 bad-wording `TBD` is written `not published` here → write `not published`',
    ],
    [
      'value: $38 billion',
      'value:',
      'figures/acme.yaml:7:13 wrong-type Expected a wording such as `at least 10 GW`, `2026-H2` or `not published` → write it, or delete the key',
    ],
    [
      'value: about 7 years',
      'value: 84 months',
      'figures/acme.yaml:17:14 bad-wording `84 months` is in months, but the figure’s `unit` is years → correct the value, such as `about 5 years`, or write `unit: months`',
    ],
    [
      'value: about 7 years',
      'value: seven years',
      'figures/acme.yaml:17:14 bad-wording `seven years` is written `7 years` here → write `7 years`',
    ],
    [
      'value: about 7 years',
      'value: c. 7 years',
      'figures/acme.yaml:17:14 bad-wording `c. 7 years` is written `about 7 years` here → write `about 7 years`',
    ],
    [
      'value: at least 2 GW',
      'value: ">= 2 GW"',
      'figures/acme.yaml:39:14 bad-wording `>= 2 GW` is written `at least 2 GW` here → write `at least 2 GW`',
    ],
    [
      'value: at least 2 GW',
      'value: at least 2 gigawatts',
      'figures/acme.yaml:39:14 bad-wording `at least 2 gigawatts` is written `at least 2 GW` here → write `at least 2 GW`',
    ],
    [
      'value: at least 2 GW',
      'value: min. 2 GW',
      'figures/acme.yaml:39:14 bad-wording `min. 2 GW` is written `at least 2 GW` here → write `at least 2 GW`',
    ],
    [
      'value: at least 2 GW',
      'value: 2GW',
      'figures/acme.yaml:39:14 bad-wording `2GW` is written `2 GW` here → write `2 GW`',
    ],
    [
      'unit: years',
      'unit: year',
      'figures/acme.yaml:14:9 bad-value The ledger writes the unit `year` as `years` → write `unit: years`',
    ],
    [
      'unit: usd\n',
      'unit: dollars\n',
      'figures/acme.yaml:3:9 bad-value The ledger writes the unit `dollars` as `usd` → write `unit: usd`',
    ],
    [
      'unit: usd\n',
      'unit: USD\n',
      'figures/acme.yaml:3:9 bad-value The ledger writes the unit `USD` as `usd` → write `unit: usd`',
    ],
    [
      'unit: gw',
      'unit: GW',
      'figures/acme.yaml:35:9 bad-value The ledger writes the unit `GW` as `gw` → write `unit: gw`',
    ],
    [
      'unit: gw',
      'unit: mw',
      'figures/acme.yaml:35:9 bad-value The ledger writes the unit `mw` as `gw` → write `unit: gw`',
    ],
    [
      'unit: usd\n',
      'unit: eur\n',
      'figures/acme.yaml:3:9 bad-value The ledger counts money in US dollars, and `eur` is euros → write `unit: usd` and the dollars that a source states, or say the sum in `words:`',
    ],
    [
      'basis: announced',
      'basis: official',
      'figures/acme.yaml:8:14 bad-value `official` is no basis → did you mean `announced`?',
    ],
    [
      'basis: announced',
      'basis: Announced',
      'figures/acme.yaml:8:14 bad-value `Announced` is no basis → did you mean `announced`?',
    ],
    [
      'basis: announced\n      asOf: 2025-11-03\n      source: acme-release-2025-11\n      evidence: a $38',
      'asOf: 2025-11-03\n      source: acme-release-2025-11\n      evidence: a $38',
      'figures/acme.yaml:7:7 missing-key `basis` is missing → write it: docs/add-a-deal.md says what belongs there',
    ],
    [
      'asOf: 2025-11-03',
      'asOf: 3 November 2025',
      'figures/acme.yaml:9:13 bad-date `3 November 2025` is written `2025-11-03` here → write `2025-11-03`',
    ],
    [
      'asOf: 2025-11-03',
      'asOf: 03/11/2025',
      'figures/acme.yaml:9:13 bad-date `03/11/2025` is written `2025-11-03` or `2025-03-11` here → write `2025-11-03` or `2025-03-11`, whichever the source means',
    ],
    [
      'asOf: 2025-11-03',
      'asOf: Nov 2025',
      'figures/acme.yaml:9:13 bad-date `Nov 2025` is written `2025-11` here → write `2025-11`',
    ],
    [
      'asOf: 2025-11-03',
      'asOf: Q4 2025',
      'figures/acme.yaml:9:13 bad-date `Q4 2025` is written `2025-Q4` here → write `2025-Q4`',
    ],
    [
      'asOf: 2025-11-03',
      'asOf: 2025-11-3',
      'figures/acme.yaml:9:13 bad-date `2025-11-3` is written `2025-11-03` here → write `2025-11-03`',
    ],
    [
      'asOf: 2025-11-03',
      'asOf: 2052-11-03',
      'figures/acme.yaml:9:13 date-in-future 2052-11-03 is after 2026-10-08, the day up to which sources have been read → correct the date, or move `sourcesRead` in content/site.yaml forward',
    ],
    [
      'asOf: 2025-11-03',
      'asOf: 1925-11-03',
      'figures/acme.yaml:9:13 bad-date Expected a date from 2000 on, received `1925-11-03` → correct the year: nothing that is told of here is older',
    ],
    [
      'source: acme-release-2025-11',
      'source: https://acme.example/deal',
      'figures/acme.yaml:10:15 unknown-id No source has the id `https://acme.example/deal` → did you mean `acme-release-2025-11`? An entry is named by its id',
    ],
    [
      'source: acme-release-2025-11',
      'source: Acme',
      'figures/acme.yaml:10:15 unknown-id No source has the id `Acme` → did you mean `acme-release-2025-11` or `acme-10q-2026-06` or `acme-notice-2026-10`?',
    ],
    [
      'source: acme-release-2025-11',
      'source: [acme-release-2025-11, acme-10q-2026-06]',
      'figures/acme.yaml:10:15 wrong-type `source` takes one id, received a list of 2 → write `source: acme-release-2025-11`, and below it `also: [acme-10q-2026-06]`',
    ],
    [
      'source: acme-release-2025-11',
      'sources: acme-release-2025-11',
      'figures/acme.yaml:10:7 unknown-key `sources` is no key of `claims` → did you mean `source` or `also`?',
    ],
    [
      'evidence: a $38 billion deal',
      'evidence: a $83 billion deal',
      'figures/acme.yaml:11:17 claim-differs The words of `$38 billion` do not hold this number in this unit → correct the claim, its words or its source, or say why it is right in `differs: { number: … }`',
    ],
    [
      'evidence: a $38 billion deal',
      'evidence: a deal worth up to $38 billion',
      'figures/acme.yaml:7:14 claim-differs The words of `$38 billion` say “up to” → correct the claim, its words or its source, or say why it is right in `differs: { bound: { flat: … } }`',
    ],
    [
      'evidence: a $38 billion deal',
      'evidence: one two three four five six seven eight nine ten eleven twelve $38 billion',
      'figures/acme.yaml:11:17 bad-value Expected at most 12 words, received 14: quote only the words that prove it',
    ],
    [
      'evidence: a $38 billion deal',
      'quote: a $38 billion deal',
      'figures/acme.yaml:11:7 unknown-key `quote` is no key of `claims` → did you mean `evidence`?',
    ],
    [
      'deals: [acme]',
      'deals: acme',
      'figures/acme.yaml:4:10 wrong-type `deals` is a list, received one text → write `[acme]`',
    ],
    [
      'deals: [acme]',
      'deal: [acme]',
      'figures/acme.yaml:4:3 unknown-key `deal` is no key of a figure → did you mean `deals`?',
    ],
    [
      'deals: [acme]',
      'deals: [Acme]',
      'figures/acme.yaml:4:11 unknown-id No deal has the id `Acme` → did you mean `acme`?',
    ],
    [
      'deals: [acme]',
      'deals: [acme gamma]',
      'figures/acme.yaml:4:11 unknown-id No deal has the id `acme gamma` → these are 2 ids: a list has commas between them, `[acme, gamma]`; elsewhere one id stands alone',
    ],
    [
      'kind: purchase-commitment',
      'kind: purchase',
      'figures/acme.yaml:5:18 bad-value `purchase` is no kind → did you mean `purchase-commitment`?',
    ],
    [
      'payer: openai',
      'payer: OpenAI',
      'figures/acme.yaml:5:46 unknown-id No vendor has the id `OpenAI` → did you mean `openai`? An entry is named by its id',
    ],
    [
      'payer: openai, payee: acme',
      'from: openai, to: acme',
      'figures/acme.yaml:5:39 unknown-key `from` is no key of `money` → did you mean `payer`?',
    ],
    [
      '  money: { kind: purchase-commitment, payer: openai, payee: acme }\n  claims',
      '  claims',
      'figures/acme.yaml:3:9 missing-kind A figure in dollars needs `money`: its kind, and who pays whom → write `money: { kind: purchase-commitment, payer: openai, payee: acme }`; docs/add-a-deal.md lists the kinds',
    ],
    [
      'layer: cloud',
      'layer: data centre',
      'figures/acme.yaml:37:22 bad-value `data centre` is no layer → did you mean `site`?',
    ],
    [
      '  capacity: { layer: cloud }\n',
      '',
      'figures/acme.yaml:35:9 missing-kind A deal’s figure in gigawatts needs `capacity`: the layer that it measures → write `capacity: { layer: silicon }`, or cloud, or site with the power that it means',
    ],
    [
      'formula: acme-commitment / acme-term',
      'formula: acme-commitment ÷ acme-term',
      'figures/acme.yaml:28:12 bad-formula `acme-commitment ÷ acme-term` is written `acme-commitment / acme-term` here → write `acme-commitment / acme-term`',
    ],
    [
      'formula: acme-commitment / acme-term',
      'formula: acme-commitment / 7',
      'figures/acme.yaml:28:30 bad-formula `7` is a typed number, and a formula holds ids of figures alone → give the number a figure of its own, with a source, and name that',
    ],
    [
      'formula: acme-commitment / acme-term',
      'formula: $38 billion / acme-term',
      'figures/acme.yaml:28:12 bad-formula `$38 billion / acme-term` is not a formula: expected `a / b`, `a - b`, `sum(a, b)`, `range(a, b)`, `share(a, b)`, `days(a, b)` or `year(a)` over figure ids → give the number a figure of its own, with a source, and name that',
    ],
    [
      'formula: acme-commitment / acme-term',
      'formula: acme-term / acme-commitment',
      'figures/acme.yaml:28:12 wrong-unit cannot divide years by usd → correct `unit`, or the formula',
    ],
    [
      'formula: acme-commitment / acme-term',
      'formula: acme-annual-average / acme-term',
      'figures/acme.yaml:28:12 circular-reference `acme-annual-average` is computed from itself: `acme-annual-average` → `acme-annual-average` → one of these formulas names the wrong figure',
    ],
    [
      'formula: acme-commitment / acme-term',
      'formula: average(acme-commitment, acme-term)',
      'figures/acme.yaml:28:12 bad-formula `average(acme-commitment, acme-term)` is not a formula: expected `a / b`, `a - b`, `sum(a, b)`, `range(a, b)`, `share(a, b)`, `days(a, b)` or `year(a)` over figure ids → write one operator and the ids of figures: `a / b`, `a - b`, `sum(a, b)`, `range(a, b)`, `share(a, b)`, `days(a, b)`, `year(a)`',
    ],
    [
      'formula: acme-commitment / acme-term',
      'formula: acme-commitment + acme-term',
      'figures/acme.yaml:28:12 bad-formula `acme-commitment + acme-term` is written `sum(acme-commitment, acme-term)` here → write `sum(acme-commitment, acme-term)`',
    ],
    [
      "label: OpenAI's commitment to Acme",
      "label: OpenAI's $38 billion commitment",
      'figures/acme.yaml:2:19 number-without-figure The number `$38 billion` does not come from a figure → did you mean {acme-commitment}? An exception is marked {!…|reason}',
    ],
    [
      "label: OpenAI's commitment to Acme",
      "label: 'OpenAI's commitment to Acme'",
      "figures/acme.yaml:2:17 broken-yaml This quotation mark ends the text, and `s commitment to Acme'` follows it → write `'OpenAI''s commitment to Acme'`: within single quotation marks, an apostrophe is written twice",
    ],
    [
      "  label: OpenAI's commitment to Acme\n",
      '',
      'figures/acme.yaml:1:1 missing-key `label` is missing → write it: docs/add-a-deal.md says what belongs there',
    ],
    [
      "  label: OpenAI's",
      "label: OpenAI's",
      'figures/acme.yaml:2:8 broken-yaml This line does not stand in line with those around it → line the keys of an entry up, two spaces further in than its id; a list has `- ` before each item',
    ],
    [
      'acme-term:\n  label: Length',
      'acme_term:\n  label: Length',
      'figures/acme.yaml:12:1 bad-id `acme_term` is no id → write `acme-term`: an id is an address, kept for ever',
    ],
    [
      'acme-term:\n  label: Length',
      'Acme-Term:\n  label: Length',
      'figures/acme.yaml:12:1 bad-id `Acme-Term` is no id → write `acme-term`: an id is an address, kept for ever',
    ],
    [
      'label: Acme capacity',
      'draft: yes\n  label: Acme capacity',
      'figures/acme.yaml:34:10 bad-value `draft` is true or false, received `yes` → write `draft: true`, or delete the line once the text is finished',
    ],
    [
      'label: Acme capacity',
      'publishOn: next week\n  label: Acme capacity',
      'figures/acme.yaml:34:14 bad-date `publishOn` is a day, received `next week` → write the day such as `publishOn: 2026-12-05`; what has no day yet is `draft: true`',
    ],
  ],
  'content/sources/all.yaml': [
    [
      `published: 2026-10-08`,
      `published: 8 Octobre 2026`,
      `sources/all.yaml:19:14 bad-date \`8 Octobre 2026\` is written \`2026-10-08\` here → write \`2026-10-08\``,
    ],
    [
      'published: 2025-11-03',
      'published: yesterday',
      'sources/all.yaml:5:14 bad-date `yesterday` is no date: expected one such as 2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026 → write year, month and day as 2025-09-22, or as much of it as is known',
    ],
    [
      'published: 2025-11-03',
      'date: 2025-11-03',
      'sources/all.yaml:5:3 unknown-key `date` is no key of a source → did you mean `published`?',
    ],
    [
      'url: https://acme.example/deal',
      'url: acme.example/deal',
      'sources/all.yaml:4:8 bad-address Expected an address that starts with https://, received `acme.example/deal` → write `https://acme.example/deal`',
    ],
    [
      'url: https://acme.example/deal',
      'url: http://acme.example/deal',
      'sources/all.yaml:4:8 bad-address Expected an address that starts with https://, which nobody on the way can change: where the page has none, say under `seen` how it was read → write `https://acme.example/deal`',
    ],
    [
      'url: https://acme.example/deal',
      'link: https://acme.example/deal',
      'sources/all.yaml:4:3 unknown-key `link` is no key of a source → did you mean `url`?',
    ],
    [
      'kind: press-release',
      'kind: press release',
      'sources/all.yaml:6:9 bad-value `press release` is no kind → did you mean `press-release`?',
    ],
    [
      'kind: press-release',
      'kind: blog',
      'sources/all.yaml:6:9 bad-value `blog` is no kind → did you mean `press-release`?',
    ],
    [
      'reliability: high',
      'reliability: very high',
      'sources/all.yaml:7:16 bad-value `very high` is no reliability → did you mean `high`?',
    ],
    [
      'read: original',
      'read: yes',
      'sources/all.yaml:8:9 bad-value `yes` is no read → expected one of original, verbatim-copy, extract, retelling',
    ],
    [
      'read: original\n',
      '',
      'corrections/acme-power.yaml:11:9 unknown-id No source has the id `acme-10q-2026-06` → add it to content/sources, or name another',
    ],
    [
      'title: Acme and OpenAI announce',
      'title: Acme: OpenAI and',
      "sources/all.yaml:2:14 broken-yaml A colon and a space make a second key on this line → put quotation marks around a text that holds a colon and a space: `'Acme: OpenAI and a $38 billion deal'`",
    ],
  ],
  'content/deals/acme.mdx': [
    [
      `instrument: Contract`,
      ` instrument: Contract`,
      `deals/acme.mdx:8:2 broken-yaml One space stands before this line, and it stands in line with no other → put no space before \`instrument: Contract\``,
    ],
    [
      `headline: OpenAI will pay Acme {acme-commitment}`,
      `headline: "Compute" sold: Acme gets {acme-commitment}`,
      `deals/acme.mdx:4:25 broken-yaml A colon and a space make a second key on this line → put quotation marks around a text that holds a colon and a space: \`'"Compute" sold: Acme gets {acme-commitment}'\``,
    ],
    [
      'headline: OpenAI will pay Acme {acme-commitment}',
      'headline: OpenAI will pay Acme $38 billion',
      'deals/acme.mdx:4:32 number-without-figure The number `$38 billion` does not come from a figure → did you mean {acme-commitment}? An exception is marked {!…|reason}',
    ],
    [
      'headline: OpenAI will pay Acme {acme-commitment}',
      'headline: OpenAI will pay Acme {acme-comitment}',
      'deals/acme.mdx:4:33 unknown-id No figure has the id `acme-comitment` → did you mean `acme-commitment`?',
    ],
    [
      'headline: OpenAI will pay Acme {acme-commitment}',
      'headline: OpenAI will pay Acme {{acme-commitment}}',
      'deals/acme.mdx:4:32 bad-braces Two braces open here, and one prints a figure → write one brace on each side: {figure-id}',
    ],
    [
      'headline: OpenAI will pay Acme {acme-commitment}',
      'headline: OpenAI will pay Acme {acme-commitment',
      'deals/acme.mdx:4:32 bad-braces A brace stands alone → write {acme-commitment}',
    ],
    [
      'headline: OpenAI will pay Acme {acme-commitment}',
      'headline: {acme-commitment} for Acme',
      "deals/acme.mdx:4:11 broken-yaml Text follows the bracket that `{` opens → put quotation marks around a text that starts with `{`: `'{acme-commitment} for Acme'`",
    ],
    [
      'headline: OpenAI will pay Acme {acme-commitment}',
      'headline: OpenAI will pay Acme <Figure id="acme-commitment" />',
      'deals/acme.mdx:4:32 markup-in-text `<Figure id="acme-commitment" />` is markup, and this text is printed as it stands → write plain words; a figure is printed with {figure-id}',
    ],
    [
      'headline: OpenAI will pay Acme {acme-commitment}',
      'headline: OpenAI will pay Acme {acme-commitment|brief}',
      'deals/acme.mdx:4:32 bad-braces `{acme-commitment|brief}`: no form is called `brief`: expected prose, long, short, value, date → print a figure with {figure-id}, mark another number with {!14|reason}',
    ],
    [
      'headline: OpenAI will pay Acme {acme-commitment}',
      'title: OpenAI will pay Acme {acme-commitment}',
      'deals/acme.mdx:4:1 unknown-key `title` is no key of a deal → did you mean `headline`?',
    ],
    [
      'vendor: acme',
      'vendor: Acme',
      'deals/acme.mdx:3:9 unknown-id No vendor has the id `Acme` → did you mean `acme`? An entry is named by its id',
    ],
    [
      'vendor: acme',
      'vendors: [acme]',
      'deals/acme.mdx:3:1 unknown-key `vendors` is no key of a deal → did you mean `vendor`?',
    ],
    [
      'announced: 2025-11-03',
      'announced: 2025-11',
      'deals/acme.mdx:9:12 bad-date `2025-11` is not exact to the day → look the day up: here a date needs one, such as 2025-09-22',
    ],
    [
      'published: 2026-11-21',
      'published: 2024-11-21',
      'deals/acme.mdx:10:12 dates-backwards The article is older (2024-11-21) than the deal (2025-11-03) → correct `published` or `announced`',
    ],
    [
      'checked: 2026-11-21',
      'checked: 2026-11-20',
      'deals/acme.mdx:11:10 dates-backwards Expected a day on or after `published`: an article is checked when it is published, or later',
    ],
    [
      'checked: 2026-11-21\n',
      '',
      'deals/acme.mdx:2:1 missing-key `checked` is missing → write it: docs/add-a-deal.md says what belongs there',
    ],
    [
      '  - figure: acme-term\n    caption: its length\n',
      '',
      'deals/acme.mdx:18:3 bad-value Expected three to six key figures',
    ],
    [
      'leadChart: acme-money',
      'leadChart: acme',
      'deals/acme.mdx:24:12 unknown-id No chart has the id `acme` → did you mean `acme-money`?',
    ],
    [
      'leadChart: acme-money',
      'chart: acme-money',
      'deals/acme.mdx:24:1 unknown-key `chart` is no key of a deal → did you mean `leadChart`?',
    ],
    [
      'stage: agreement',
      'stage: signed',
      'deals/acme.mdx:31:12 bad-value `signed` is no stage → did you mean `agreement`?',
    ],
    ['stage: running', 'stage: live', 'deals/acme.mdx:35:12 bad-value `live` is no stage → did you mean `running`?'],
    [
      '    expected: true\n',
      '',
      'deals/acme.mdx:34:5 bad-value Expected `expected: true` beside `bound` or `dates`: only a promise has one → write `expected: true`, or delete the other key once it has happened',
    ],
    [
      '    sources: [acme-release-2025-11]\n  - date: 2026-H2',
      '    source: acme-release-2025-11\n  - date: 2026-H2',
      'deals/acme.mdx:33:5 unknown-key `source` is no key of `path` → did you mean `sources`?',
    ],
    [
      'faq: [worth',
      'faq: [wroth',
      'deals/acme.mdx:40:7 unknown-id No question has the id `wroth` → did you mean `worth`?',
    ],
    [
      'faq: [worth',
      'faq: [worth, worth',
      'deals/acme.mdx:40:14 faq-mismatch `worth` is listed twice → delete one of the two',
    ],
    [
      'known: [It is signed.]',
      'known: It is signed.',
      'deals/acme.mdx:26:8 wrong-type `known`: Expected a list, received `It is signed.` → write it as a list: [a, b], or one item a line, each after `- `',
    ],
    [
      '<h2 id="announcement">What was announced</h2>',
      '## What was announced',
      'deals/acme.mdx:43:1 markup-not-allowed A Markdown heading has no id of its own → write `<h2 id="what-was-announced">What was announced</h2>`: its id is its address for ever',
    ],
    [
      '<h2 id="announcement">',
      '<h2>',
      'deals/acme.mdx:43:1 missing-attribute `<h2>` lacks `id` → write <h2 id="what-is-firm">What is firm</h2>',
    ],
    [
      '<h2 id="announcement">',
      '<h2 id="What was announced">',
      'deals/acme.mdx:43:9 bad-id `What was announced` is no id → write id="what-was-announced": it is an address for ever',
    ],
    [
      '<Figure id="acme-commitment" />',
      '{acme-commitment}',
      'deals/acme.mdx:45:41 expression-not-allowed Braces print no figure in the body of an article → write `<Figure id="acme-commitment" />`: braces print figures in YAML and front matter alone',
    ],
    [
      '<Figure id="acme-commitment" />',
      '$38 billion',
      'deals/acme.mdx:45:41 number-without-figure The number `$38 billion` does not come from a figure → did you mean <Figure id="acme-commitment" />? An exception is marked <Num reason="…">…</Num>',
    ],
    [
      '<Figure id="acme-commitment" />',
      '<Figure id="acme-commitment">',
      'deals/acme.mdx:45:41 broken-mdx `<Figure>` is opened here and never closed → write `<Figure id="acme-commitment" />`, with a slash before the end',
    ],
    [
      '<Figure id="acme-commitment" />',
      '<figure id="acme-commitment" />',
      'deals/acme.mdx:45:41 unknown-component `<figure>` is no component of an article → did you mean `Figure`?',
    ],
    [
      '<Figure id="acme-commitment" />',
      '<Figure name="acme-commitment" />',
      'deals/acme.mdx:45:49 unknown-attribute `<Figure>` has no attribute `name` → did you mean `id`?',
    ],
    [
      '<Figure id="acme-commitment" />',
      '<Figure id=acme-commitment />',
      'deals/acme.mdx:45:52 broken-mdx The value of `id` does not stand in straight double quotation marks → write `id="acme-commitment"`',
    ],
    [
      '<Term id="gigawatt">',
      '<Term id="GW">',
      'deals/acme.mdx:48:15 unknown-id No term has the id `GW` → add it to content/glossary, or name another',
    ],
    [
      '(../../faq/worth/)',
      '(/faq/worth/)',
      'deals/acme.mdx:49:51 bad-address The address starts at the root, but the site may live under a sub-path → write it from this page on, such as ../../faq/nvidia-binding/',
    ],
    [
      '(../../faq/worth/)',
      '(../faq/worth/)',
      'deals/acme.mdx:49:51 bad-address There is no page /deals/faq/worth/: the link starts one step too far in → write ../../faq/worth/',
    ],
    [
      '(../../faq/worth/)',
      '(../../faq/price/)',
      'deals/acme.mdx:49:51 unknown-id No question has the id `price` → add it to content/faq, or name another',
    ],
    [
      '(https://acme.example/deal)',
      '(http://acme.example/deal)',
      'deals/acme.mdx:49:7 bad-address The address starts with http:// → write https://acme.example/deal',
    ],
    [
      '(https://acme.example/deal)',
      '(www.acme.example/deal)',
      'deals/acme.mdx:49:7 bad-address `www.acme.example` would be a page of this site → write https://www.acme.example/deal to link to another',
    ],
    [
      '---\n\n<h2',
      '\n<h2',
      'deals/acme.mdx:42:1 broken-front-matter Nothing closes the front matter, which the first line `---` opens → write a line `---` above the article’s first words',
    ],
  ],
  'content/faq/worth.mdx': [
    ['topic: money', 'topic: Money', 'faq/worth.mdx:5:8 bad-value `Money` is no topic → did you mean `money`?'],
    [
      'topic: money',
      'topic: price',
      'faq/worth.mdx:5:8 bad-value `price` is no topic → expected one of money, capacity, terms, timing, background, method',
    ],
    [
      'deal: acme',
      'deal: gamma',
      'faq/worth.mdx:4:7 unknown-id No deal has the id `gamma` → the deal has a record and no article: delete `deal`, and list the question in `faq` of content/records/gamma.yaml',
    ],
    [
      'deal: acme',
      'deals: [acme]',
      'faq/worth.mdx:4:1 unknown-key `deals` is no key of a question → did you mean `deal`?',
    ],
    [
      'question: What about worth?',
      'question:',
      'faq/worth.mdx:2:10 wrong-type `question` is empty: expected a text → write it, or delete the key',
    ],
    [
      'answer: OpenAI pays {acme-commitment}.',
      'answer: OpenAI pays 38 billion dollars.',
      'faq/worth.mdx:3:21 number-without-figure The number `38 billion` does not come from a figure → did you mean {acme-commitment}? An exception is marked {!…|reason}',
    ],
    [
      'asOf: 2025-11-03',
      'asOf: 2025',
      'faq/worth.mdx:6:7 bad-date `2025` is not exact to the day → look the day up: here a date needs one, such as 2025-09-22',
    ],
    [
      'topic: money',
      'topic: money\nrelated: power',
      'faq/worth.mdx:6:10 wrong-type `related` is a list, received one text → write `[power]`',
    ],
    [
      'question:',
      'publish: 2026-12-05\nquestion:',
      'faq/worth.mdx:2:1 unknown-key `publish` is no key of a question → did you mean `publishOn`?',
    ],
  ],
  'content/charts/acme-money.yaml': [
    ['form: bars', 'form: bar', 'charts/acme-money.yaml:1:7 bad-value `bar` is no form → did you mean `bars`?'],
    [
      'form: bars',
      'type: bars',
      'charts/acme-money.yaml:1:1 missing-key `form` is missing → write it: docs/add-a-deal.md says what belongs there',
    ],
    [
      'unit: usd',
      'unit: gw',
      'charts/acme-money.yaml:11:17 wrong-unit `acme-commitment` is in usd, but the chart is in gw → choose another figure, or draw it in a chart of its own',
    ],
    [
      'hue: from-openai',
      'hue: red',
      'charts/acme-money.yaml:7:10 bad-value `red` is no hue → expected one of power, from-openai, into-openai, ink',
    ],
    [
      'figure: acme-commitment',
      'figure: acme-capacity',
      'charts/acme-money.yaml:11:17 wrong-unit `acme-capacity` is in gw, but the chart is in usd → choose another figure, or draw it in a chart of its own',
    ],
    [
      'note: Nothing is left out.\n',
      '',
      'charts/acme-money.yaml:1:1 missing-key `note` is missing → write it: docs/add-a-deal.md says what belongs there',
    ],
    [
      'title: OpenAI committed {acme-commitment|short} to Acme',
      'title: OpenAI committed $38bn to Acme',
      'charts/acme-money.yaml:2:25 number-without-figure The number `$38bn` does not come from a figure → did you mean {acme-commitment}? An exception is marked {!…|reason}',
    ],
  ],
  'content/records/gamma.yaml': [
    [
      'values: []',
      'values: none',
      'records/gamma.yaml:11:11 wrong-type `values` is a list, received `none` → write `[]`, a list of nothing',
    ],
    [
      'announced: 2026-03',
      'announced: March 2026',
      'records/gamma.yaml:5:12 bad-date `March 2026` is written `2026-03` here → write `2026-03`',
    ],
    [
      'parties: [acme]',
      'parties: [Acme Inc]',
      'records/gamma.yaml:3:11 unknown-id No vendor has the id `Acme Inc` → did you mean `acme`?',
    ],
  ],
  'content/open/gamma-price.yaml': [
    [
      'state: open',
      'state: closed',
      'open/gamma-price.yaml:9:8 bad-value `closed` is no state → expected one of open, answered, no-longer-asked',
    ],
    [
      'state: open',
      'state: answered',
      'open/gamma-price.yaml:1:1 missing-key `answer` is missing → write it: docs/add-a-deal.md says what belongs there',
    ],
    [
      'looked:',
      'look:',
      'open/gamma-price.yaml:4:1 unknown-key `look` is no key of an open question → did you mean `looked`?',
    ],
  ],
  'content/corrections/acme-power.yaml': [
    [
      'kind: corrected',
      'kind: correction',
      'corrections/acme-power.yaml:1:7 bad-value `correction` is no kind → did you mean `corrected`?',
    ],
    [
      '{acme-capacity@1}',
      '{acme-capacity}',
      'corrections/acme-power.yaml:8:24 unpinned-figure This tells of 2026-11-22, and would change with `acme-capacity`: here a figure needs a revision → write `{acme-capacity@1}`: revision 1 of 2 is at least 2 GW',
    ],
    [
      '{acme-capacity@1}',
      '{acme-capacity@9}',
      'corrections/acme-power.yaml:8:24 no-value `acme-capacity` has no revision 9: it has 2 → revisions are its accepted claims, counted from 1, oldest first',
    ],
    [
      'faq: [power]',
      'questions: [power]',
      'corrections/acme-power.yaml:5:3 unknown-key `questions` is no key of `about` → did you mean `faq`?',
    ],
  ],
  'content/vendors/all.yaml': [
    [
      'role: cloud supplier',
      'role:',
      'vendors/all.yaml:7:8 wrong-type `role` is empty: expected a text → write it, or delete the key',
    ],
    [
      'gamma:\n',
      'gamma:\n  draft: true\n',
      'records/gamma.yaml:2:9 leans-on-draft The vendor `gamma` is a draft (content/vendors/all.yaml:10), and here it is named where readers see it → publish vendors/gamma first, name something else here, or write `draft: true` in records/gamma too',
    ],
  ],
  'content/glossary/terms.yaml': [
    [
      'term: gigawatt (GW)',
      'name: gigawatt (GW)',
      'glossary/terms.yaml:1:1 missing-key `term` is missing → write it: docs/add-a-deal.md says what belongs there',
    ],
  ],
  'content/explainers/power.mdx': [
    [
      'deals: [acme, gamma]',
      'deals: [acme]',
      'explainers/power.mdx:7:8 bad-value Expected at least two deals: what is about one belongs in its own article',
    ],
  ],
  'content/site.yaml': [
    [
      'sourcesRead: 2026-10-08',
      'sourcesRead: 2026-12-31',
      'site.yaml:1:14 dates-backwards 2026-12-31 is after 2026-10-08, when the newest source was published → write the day of the newest source, or `published` beside the source of that day',
    ],
  ],
  'content/home.yaml': [
    [
      'headline: OpenAI pays {acme-commitment}',
      'headline: OpenAI pays a lot: {acme-commitment}',
      "home.yaml:1:28 broken-yaml A colon and a space make a second key on this line → put quotation marks around a text that holds a colon and a space: `'OpenAI pays a lot: {acme-commitment}'`",
    ],
  ],
};

test.each([
  ['content/figures/acme.yaml', 'content/figures/acme.yml'],
  ['content/deals/acme.mdx', 'content/deals/acme.md'],
])('for %s somebody saves %s', (right, wrong) => {
  expect(problemsOf(siteWith({ [right]: undefined, [wrong]: SMALL_SITE[right] }))).toEqual([
    `${wrong.replace('content/', '')}:1:1 unknown-file The file belongs to no collection, so nothing reads it: its name ends otherwise → rename it to ${right}`,
  ]);
});

describe.each(Object.entries(MISTAKES))('in %s', (path, mistakes) => {
  test.each(mistakes)('for %j somebody writes %j', (right, wrong, answer) => {
    expect(problemsOf(siteEdited(path, right, wrong))[0]).toBe(answer);
  });
});
