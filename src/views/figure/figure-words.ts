/** What the ledger's terms are called on the page. */
import {
  BASES,
  MONEY_KINDS,
  STANDINGS,
  type Basis,
  type Figure,
  type Layer,
  type MoneyKind,
  type PowerMeasure,
  type Standing,
} from '../../ledger/figure.ts';
import type { WordsName } from '../../model/components.ts';
import { capitalised } from '../../ledger/capitalised.ts';
import { directionOf } from './direction.ts';
import { basesOf, isPeriod, type Unit } from '../../ledger/unit.ts';

const BASE_NAMES: Record<string, string> = {
  usd: 'US dollars, nominal',
  gw: 'gigawatts',
  percent: 'percent',
  date: 'a date',
  statement: 'a statement in words',
};

/** "US dollars, nominal", "gigawatts", "US dollars a year", "users". */
export function unitName(unit: Unit): string {
  const { numerator, denominator } = basesOf(unit);
  const name = BASE_NAMES[numerator] ?? numerator;
  if (denominator === undefined) return name;
  const base = name.replace(', nominal', '');
  return `${base} ${isPeriod(denominator) ? 'a' : 'per'} ${denominator === 'gw' ? 'gigawatt' : denominator}`;
}

/**
 * A value on lines of its own, printed large: it may part everywhere but between a number and its magnitude. Unparted,
 * "$2 billion a month" broke within its last word on a phone.
 */
export const inLines = (text: string) => text.replace(/\u00a0(?!(?:million|billion|trillion)\b)/g, ' ');

export const MONEY_NAMES: Record<MoneyKind, string> = {
  'purchase-commitment': 'purchase commitment',
  'capital-in': 'capital into OpenAI',
  'own-investment': 'OpenAI’s own investment or loan',
  'contingent-support': 'contingent support',
  'programme-total': 'programme total',
  'equity-received': 'equity that OpenAI receives',
  accounts: 'statement of accounts',
};

export const MONEY_NOTES: Record<MoneyKind, string> = {
  'purchase-commitment': 'OpenAI buys computing. Added only to other purchase commitments.',
  'capital-in': 'Money into OpenAI. Added only to other capital, never to purchases.',
  'own-investment': 'OpenAI’s own equity or loans. Added only to other investments of its own.',
  'contingent-support': 'Paid only if something fails. Never added.',
  'programme-total': 'Already contains other figures. Never added.',
  'equity-received': 'Value, not cash. Never added.',
  accounts: 'What accounts say, not an amount that changes hands. Never added.',
};

export const LAYER_NAMES: Record<Layer, string> = {
  silicon: 'silicon: counted as chips',
  cloud: 'cloud: counted as rented computing',
  site: 'site: counted as data centres',
};

export const POWER_NAMES: Record<PowerMeasure, string> = {
  it: 'power of the computers alone',
  utility: 'power of the grid connection',
  facility: 'power of the whole site',
};

/** What a figure measures, in a few words below it: "purchase commitment, from OpenAI". */
export function inShort(figure: Figure): string {
  if (figure.cancelled !== undefined) return 'called off; counts nothing';
  if (figure.money) {
    const name = MONEY_NAMES[figure.money.kind];
    const way = name.includes('OpenAI') ? undefined : directionOf(figure)?.words;
    return way === undefined ? name : `${name}, ${way}`;
  }
  const { capacity } = figure;
  if (!capacity) return '';
  return capacity.power ? POWER_NAMES[capacity.power] : LAYER_NAMES[capacity.layer].replace(/^.*: /, '');
}

export const BASIS_NOTES: Record<Basis, string> = {
  announced: 'A party to the deal said it in public.',
  reported: 'The press or a filing says it.',
  estimated: 'Somebody outside the deal worked it out.',
  projected: 'A plan or forecast, not yet a fact.',
  derived: 'Worked out from other figures; nobody announced it.',
};

/** What readers see in place of an editor’s word for it. */
export const STANDING_NAMES: Record<Standing, string> = {
  accepted: 'stands',
  rival: 'disputed',
  refined: 'imprecise',
  corrected: 'wrong',
  unverified: 'unconfirmed',
};

export const STANDING_NOTES: Record<Standing, string> = {
  accepted: 'It agrees with the best source.',
  rival: 'Another source says otherwise and may be right.',
  refined: 'Right in substance; its bound, date or wording needed mending.',
  corrected: 'Contradicted by the evidence.',
  unverified: 'Nobody could confirm it, so it is never printed as a fact.',
};

/** What MDX may list with `<Words of="bases" />`: each word and its meaning. */
export const WORDS = {
  bases: BASES.map((basis) => [basis, BASIS_NOTES[basis]] as const),
  money: MONEY_KINDS.map((kind) => [MONEY_NAMES[kind], MONEY_NOTES[kind]] as const),
  standings: STANDINGS.map((standing) => [STANDING_NAMES[standing], STANDING_NOTES[standing]] as const),
} satisfies Record<WordsName, readonly (readonly [string, string])[]>;

const TOPIC_NAMES: Record<string, string> = {
  nvidia: 'NVIDIA',
  aws: 'Amazon Web Services',
  cerebras: 'Cerebras',
  microsoft: 'Microsoft',
  oracle: 'Oracle',
  stargate: 'Stargate',
  sites: 'Data-centre sites',
  amd: 'AMD',
  broadcom: 'Broadcom',
  coreweave: 'CoreWeave',
  'google-cloud': 'Google Cloud',
  softbank: 'SoftBank',
  memory: 'Memory chips',
  totals: 'Totals and plans',
  finance: 'OpenAI’s finances',
  context: 'Context',
};

/** The heading of a file of `content/figures`; a new file reads well enough before it has one. */
export const topicName = (topic: string) => TOPIC_NAMES[topic] ?? capitalised(topic.replaceAll('-', ' '));

/** Deals first, then what surrounds them; a topic without a name comes last. */
export const topicOrder = (topic: string) => {
  const place = Object.keys(TOPIC_NAMES).indexOf(topic);
  return place < 0 ? Infinity : place;
};
