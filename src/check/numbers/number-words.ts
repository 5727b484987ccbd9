import { TENS, UP_TO_NINETEEN } from '../../ledger/numerals.ts';

export interface NumberFinding {
  /** In UTF-16 units of the text. */
  offset: number;
  text: string;
}

const SMALL = UP_TO_NINETEEN.slice(2, 10);
const TEENS = UP_TO_NINETEEN.slice(10);
const MAGNITUDES = ['dozen', 'hundred', 'thousand', 'million', 'billion', 'trillion'];

const CARDINAL = `(?:(?:${TENS.join('|')})(?:[\\s-](?:one|${SMALL.join('|')}))?|${[...SMALL, ...TEENS].join('|')})`;
const POWER = '(?:giga|mega|kilo|tera)watts?|GW|MW';
const TIME = 'years?|months?|weeks?|days?|hours?';
/** What the ledger measures or counts, but for people: "two people who know the talks" are no figure. */
const MEASURED = `(?:${POWER}|per\\s?cent|percentage points?|dollars?|${TIME}|users|GPUs|CPUs|chips|processors|accelerators|cores|shares|wafers|publications|jobs|homes|households|(?:power )?plants|power stations|reactors)`;
/** What can be twice as much: amounts that the ledger holds. */
const AMOUNT =
  '(?:power|capacity|computing|compute|electricity|energy|revenues?|sales|prices?|costs?|amount|sum|size|value|valuation|worth|stake|investment|commitments?|spending|orders?|backlog|loss(?:es)?|margins?|output|price|length|term|number|gigawatts|users|chips|GPUs)';
const POSSESSOR = "(?:the|its|their|his|her|our|this|that|all|\\p{Lu}[\\p{L}-]*['’]s?)";
const TIMES = `(?:twice|thrice|double|triple|(?:${CARDINAL})\\stimes)`;
/** In the singular where a hyphen makes a compound of it: "seven-year". */
const COMPOUND = `(?:${POWER}|dollar|year|month|week|day|hour|user|chip|GPU)`;

const PATTERNS: readonly RegExp[] = [
  // half a million, two million users, hundreds of thousands, a dozen
  new RegExp(
    `(?:half\\s(?:a|of a)\\s|(?:${CARDINAL}|an?|one)[\\s-]|(?:tens|dozens|hundreds|thousands)\\sof\\s)?(?:${MAGNITUDES.join('|')})s?(?:\\sof\\s(?:${MAGNITUDES.join('|')})s)?`,
    'giu',
  ),
  // ten gigawatts, seven full years, ten to twelve gigawatts, two and a half gigawatts
  new RegExp(
    `(?:${CARDINAL}|one(?=\\sand\\sa\\s))(?:\\sand\\sa\\s(?:half|quarter|third)|(?:,?\\s(?:to|or|and)\\s|,\\s|[–-])${CARDINAL})*(?:\\s(?!(?:of|in|to|from|and|or|for|with|at|by|on)\\b)[a-z]+)?\\s${MEASURED}`,
    'giu',
  ),
  // half a gigawatt
  new RegExp(`half\\san?\\s${COMPOUND}`, 'giu'),
  // one gigawatt, one per cent: "one" counts only power, money and shares of a whole
  new RegExp(`one\\s(?:${POWER}|per\\s?cent|dollar)`, 'giu'),
  // seven-year
  new RegExp(`(?:${CARDINAL}|one)-${COMPOUND}`, 'giu'),
  // half of, a third of, two-thirds, three quarters of
  /(?:(?:one|an?|two|three|four)[\s-](?:half|third|quarter|fifth|sixth|eighth|tenth)s?(?=\sof\b)|(?:two|three|four)[\s-](?:thirds|quarters|fifths|tenths)|(?<!(?:first|second|other|latter|former)\s)half(?=\s(?:of\s|the|its|their|his|her|our|all)\b))/giu,
  // a couple of gigawatts
  new RegExp(`couple\\sof\\s(?:[a-z]+\\s)?(?:${MEASURED}|(?:${MAGNITUDES.join('|')})s?\\b)`, 'giu'),
  // twice the power, double its capacity, three times as much
  new RegExp(
    `${TIMES}\\s(?:as\\s(?:much|many|large|big|long|high)|(?:${POSSESSOR}|what)\\s(?:[a-z]+\\s)?${AMOUNT})`,
    'giu',
  ),
  // doubled its power, halving the price
  new RegExp(
    `(?:doubl|tripl|quadrupl|quintupl|halv)(?:ed|es|ing|e)\\s(?:${POSSESSOR}\\s)?(?:[a-z]+\\s)?${AMOUNT}`,
    'giu',
  ),
  // half the promised power
  new RegExp(`(?<!(?:first|second|other|latter|former)\\s)half\\s${POSSESSOR}\\s(?:[a-z]+\\s)?${AMOUNT}`, 'giu'),
  // tenfold
  new RegExp(`(?:${[...SMALL, ...TEENS, ...TENS].join('|')}|hundred|thousand)-?fold`, 'giu'),
];

const isWordAt = (text: string, start: number, end: number) =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));

/** How each of them begins, but for an article before it: most texts hold none, and need not be read a dozen times. */
const BEGINNING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...TENS, ...SMALL, ...TEENS, ...MAGNITUDES].join('|')}|one[\\s-]|half|third|quarter|fifth|sixth|eighth|tenth|couple|twice|thrice|doubl|tripl|quadrupl|quintupl|halv)`,
  'iu',
);

/** Numbers written as words, where they count something that the ledger measures. */
export const findNumberWords = (text: string): NumberFinding[] =>
  (BEGINNING.test(text) ? PATTERNS : []).flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: words }) => isWordAt(text, index, index + words.length))
      .map(({ index, 0: words }) => ({ offset: index, text: words })),
  );
