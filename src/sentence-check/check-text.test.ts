/** Sentences whose numbers were once taken for another figure's, against the real ledger. */
import { expect, test } from 'vitest';
import { ownContent } from '../model/test-support/own-content.ts';
import { publishedFacts } from '../propose/published-facts.ts';
import { SentenceChecker } from './check-text.ts';
import { allSays, citationOf, faultsOf, nearestSays, summaryOf, wordingOf } from './says.ts';

const checker = new SentenceChecker(publishedFacts(ownContent) ?? expect.fail('nothing was read'));

/** Of each number: what it comes to, and the figure that shows it. */
const found = (text: string) =>
  checker
    .check(text)
    .map(({ at, end, state, fact, problems }) =>
      [text.slice(at, end), problems[0]?.kind ?? state, problems[0]?.fact.id ?? fact?.id ?? ''].join(' ').trim(),
    );

test.each([
  ['SoftBank owns 11% of OpenAI.', ['11% replaced softbank-stake']],
  ['At the end of 2025 SoftBank owned about 11% of OpenAI.', ['11% agrees softbank-stake-2025']],
  ['ChatGPT has 800 million weekly users.', ['800 million replaced openai-weekly-users']],
  ['The AWS agreement runs for five years.', ['five years value aws-term']],
  ['OpenAI lost $8 billion in 2025.', ['$8 billion unknown']],
  ['OpenAI burned $8 billion in 2025.', ['$8 billion agrees openai-cash-burn-2025']],
  ['Microsoft has invested $13 billion in OpenAI.', ['$13 billion agrees microsoft-funding-commitment']],
  ['Broadcom will build 12 GW of custom accelerators with OpenAI.', ['12 GW unknown']],
  ['Oracle has handed over 618 MW at Abilene.', ['618 MW agrees abilene-delivered-capacity']],
  ['ChatGPT has 50 million subscribers.', ['50 million agrees chatgpt-subscribers']],
  [
    'NVIDIA is to put $30 billion into OpenAI, and SoftBank $30 billion.',
    ['$30 billion agrees nvidia-investment', '$30 billion agrees softbank-investment'],
  ],
  ['The Abilene site already draws 1.2 gigawatts.', ['1.2 gigawatts idle abilene-capacity']],
  ['The Abilene campus is planned for 1.2 gigawatts.', ['1.2 gigawatts agrees abilene-capacity']],
  [
    'OpenAI has deals with AMD, Broadcom and Nvidia. The Abilene site already draws 1.2 gigawatts.',
    ['1.2 gigawatts idle abilene-capacity'],
  ],
  [
    'Cerebras is to deliver 750 MW, and the Abilene site already draws 1.2 gigawatts.',
    ['750 MW agrees cerebras-capacity', '1.2 gigawatts idle abilene-capacity'],
  ],
  [
    'OpenAI rents clouds. It has also agreed to pay Amazon $50 billion for them.',
    ['$50 billion party amazon-investment'],
  ],
  ['Amazon is a shareholder. It has agreed to pay OpenAI $50 billion.', ['$50 billion agrees amazon-investment']],
  ['Cerebras delivers 750 MW to OpenAI.', ['750 MW idle cerebras-capacity']],
  ['Oracle and its partners operate 1.2 GW at Abilene.', ['1.2 GW idle abilene-capacity']],
  ['Cerebras will deliver 750 MW.', ['750 MW agrees cerebras-capacity']],
  ['Amazon will be paid $38 billion by OpenAI.', ['$38 billion agrees aws-commitment']],
  ['Cerebras is to deliver 750 MW.', ['750 MW agrees cerebras-capacity']],
  ['Cerebras has agreed to deliver 750 MW.', ['750 MW agrees cerebras-capacity']],
  [
    'Cerebras delivers 750 MW by the end of 2028.',
    ['750 MW agrees cerebras-capacity', 'end of 2028 agrees cerebras-completion-date'],
  ],
  ['The contract delivers 750 MW from Cerebras.', ['750 MW agrees cerebras-capacity']],
  [
    'Microsoft owns 49% of it, and Nvidia has already paid $30 billion.',
    ['49% unknown', '$30 billion agrees nvidia-investment'],
  ],
  [
    'Oracle has already delivered 1.2 gigawatts at its site in Abilene, Texas.',
    ['1.2 gigawatts idle abilene-capacity'],
  ],
  ['Oracle is to add 4.5 gigawatts.', ['4.5 gigawatts bound oracle-capacity']],
  ['The Stargate project grows. Abilene alone employs 5,000 workers.', ['5,000 unknown']],
  [
    "Microsoft owns 25% of OpenAI. OpenAI lost $12 billion in a single quarter, according to Microsoft's filings.",
    ['25% agrees microsoft-stake-2026', '$12 billion unknown'],
  ],
  ['Stargate UAE is online with 1 gigawatt.', ['1 gigawatt idle stargate-uae-capacity']],
  [
    'The Abilene campus, which already has 618 MW running, will reach 1.2 GW.',
    ['618 MW agrees abilene-delivered-capacity', '1.2 GW agrees abilene-capacity'],
  ],
  ['Nvidia has invested $100 billion in OpenAI.', ['$100 billion replaced nvidia-investment']],
  ['CoreWeave signed. Toyota built a plant over five years.', []],
  ['CoreWeave signed. Toyota has leased a plant for five years.', []],
  ['CoreWeave opened an office five years ago.', []],
])('takes the numbers of “%s” for no other figures', (text, answers) => {
  expect(found(text)).toEqual(answers);
});

test('takes a span of another deal for none where the words are nearer to the right one', () => {
  expect(found('OpenAI will pay Oracle more than $300 billion over four years.')).toEqual([
    '$300 billion agrees oracle-commitment',
  ]);
});

test('adds up no numbers of other sentences where no word tells a total', () => {
  const others = 'Oracle has delivered 618 MW at Abilene. Georgia Power is to supply 3.2 GW. Cerebras sold 750 MW. ';
  const apart = found('The new plant is of 3.818 GW.');
  expect(found(`${others}The new plant is of 3.818 GW.`).at(-1)).toBe(apart.at(-1));
});

const [said, wording, near] = [
  (text: string) => allSays(checker.check(text)[0]?.problems ?? [], []).join(' '),
  (text: string) => checker.check(text).map(wordingOf).join(),
  (text: string) => checker.check(text).map(nearestSays).join(),
];

test('says of a plan that is told as running what is known to run', () => {
  expect(said('The Abilene site already draws 1.2 gigawatts.')).toMatch(/planned, not running.*618.MW/);
  expect(wording('The Abilene site already draws 1.2 gigawatts.')).toMatch(/^618.MW/);
});

test('says of a plan in one country nothing of what runs in another', () => {
  expect(said('Stargate UAE is online with 200 MW.')).toBe('It is planned, not running.');
});

test('says of what was only intended that it was never signed, and what is now', () => {
  const answer = said('Nvidia has invested $100 billion in OpenAI.');
  expect(answer).toMatch(/\$30 billion/);
  expect(answer).toMatch(/never signed/);
  expect(answer).not.toMatch(/missing/);
});

test('gives the parts of a sum that cannot be added, and never the sum', () => {
  expect(said('The deals with Nvidia, AMD and Broadcom add up to at least 26 gigawatts.')).not.toMatch(/Now/);
  const safe = wording("OpenAI's deals with Nvidia, AMD and Broadcom total 26 GW.");
  expect(safe).toMatch(/at least 10.GW.*up to 6.GW.*10.GW/);
  expect(safe).not.toMatch(/26.GW/);
});

test('names the nearest figures of the same company where it holds no such number', () => {
  expect(near('Microsoft owns 49% of it.')).toMatch(/^We hold: Microsoft’s stake in OpenAI, June 2026/);
  expect(near("OpenAI's CoreWeave contracts are worth $47 billion.")).toMatch(/up to \$22.4 billion/);
  expect(near('SoftBank holds 20% of OpenAI.')).toMatch(/SoftBank’s (?:stake in|share of) OpenAI/);
  expect(near('SoftBank invested $50 billion in OpenAI.')).toMatch(
    /^We hold: SoftBank’s investment in OpenAI.*\$30 billion/,
  );
  expect(near('Toyota bought 49% of it.')).toBe('');
});

test('sums up in the singular and in the plural', () => {
  const one = 'OpenAI pays Oracle $300 billion. Toyota bought 49% of it. It cost 77 billion euros.';
  const summary = (text: string) => summaryOf(checker.check(text));
  expect(summary(one)).toBe('3 numbers: 1 needs another look, 1 is not in the ledger, 1 cannot be judged.');
  expect(summary(`${one} ${one} ${one}`)).toMatch(/3 need another look, 3 are not in the ledger/);
  expect(summary('Oracle has handed over 618 MW at Abilene.')).toBe('1 number: 1 agrees.');
});

test('names faults in words that a reader knows, and a bound only where the value stands', () => {
  const faults = faultsOf(checker.check('Nvidia has invested $100 billion in OpenAI.')[0]?.problems ?? []);
  expect(faults).toBe('Replaced since; not signed or not paid');
});

test('cites a figure with its date and the address that stays so', () => {
  const fact = checker.check('Oracle has handed over 618 MW at Abilene.')[0]?.fact ?? expect.fail('not found');
  expect(citationOf({ ...fact, revision: 2 }, 'https://ledger.test/')).toMatch(
    /^Capacity delivered to OpenAI at Abilene: 618.MW\. Compute Ledger, revision 2; as of .+ 20\d\d\. https:\/\/ledger\.test\/figures\/abilene-delivered-capacity\/r\/2\/$/,
  );
});
