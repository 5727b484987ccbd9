/** Slips that an editor's hand makes in one claim: each way takes a claim in order and gives one with one mistake. */

/** A claim and the money of its figure, as they stand in YAML. */
export interface Written {
  value?: string | undefined;
  basis: string;
  asOf?: string | undefined;
  source: string;
  evidence?: string | undefined;
  payer?: string | undefined;
  payee?: string | undefined;
}

export interface Chance {
  /** A number from 0 up to 1. */
  random: () => number;
  /** The ids of all sources. */
  sources: readonly string[];
}

/** Undefined where a claim has nothing that this slip could hit. */
type Way = (claim: Written, chance: Chance) => Written | undefined;

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** One digit of a text becomes another; the first of a number never becomes a zero. */
function slipDigit(text: string, random: () => number): string | undefined {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = pick(places, random);
  if (at === undefined) return undefined;
  const isFirst = !/\d/.test(text[at - 1] ?? '');
  const others = Array.from('0123456789').filter((digit) => digit !== text[at] && !(isFirst && digit === '0'));
  return `${text.slice(0, at)}${pick(others, random) ?? ''}${text.slice(at + 1)}`;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/;
const DATE = /^(?:by |from |through |about )?(?:19|20)\d\d(?:-[\dQH]+)*$/;

function tenTimes(value: string, random: () => number): string | undefined {
  if (DATE.test(value)) return undefined;
  const number = NUMBER.exec(value)?.[0];
  if (number === undefined) return undefined;
  const amount = Number(number.replaceAll(',', ''));
  const wrong = random() < 0.5 ? amount * 10 : amount / 10;
  return value.replace(number, String(Number(wrong.toPrecision(12))));
}

const SCALES: readonly (readonly string[])[] = [
  ['million', 'billion', 'trillion'],
  ['MW', 'GW'],
];

function otherScale(value: string, random: () => number): string | undefined {
  const scales = SCALES.find((names) => names.some((name) => value.includes(name)));
  const scale = scales?.find((name) => value.includes(name));
  const other = pick(scales?.filter((name) => name !== scale) ?? [], random);
  return scale === undefined || other === undefined ? undefined : value.replace(scale, other);
}

const BOUNDS = ['at least', 'more than', 'up to', 'less than', 'about'];
const DATE_BOUNDS = ['by', 'from', 'through', 'about'];
const boundsFor = (value: string) => (DATE.test(value) ? DATE_BOUNDS : BOUNDS);
const boundOf = (value: string) => boundsFor(value).find((bound) => value.startsWith(`${bound} `));

function otherBound(value: string, random: () => number): string | undefined {
  const bound = boundOf(value);
  if (bound === undefined) return undefined;
  const other = pick(
    boundsFor(value).filter((each) => each !== bound),
    random,
  );
  return other === undefined ? undefined : value.replace(bound, other);
}

function withoutBound(value: string): string | undefined {
  const bound = boundOf(value);
  return bound === undefined ? undefined : value.slice(bound.length + 1);
}

const inValue =
  (slip: (value: string, random: () => number) => string | undefined): Way =>
  (claim, { random }) => {
    const value = claim.value === undefined ? undefined : slip(claim.value, random);
    return value === undefined ? undefined : { ...claim, value };
  };

const yearOff =
  (years: number): Way =>
  (claim) => {
    const asOf = claim.asOf?.replace(/^\d{4}/, (year) => String(Number(year) + years));
    return asOf === undefined ? undefined : { ...claim, asOf };
  };

const BASES = ['announced', 'reported', 'estimated', 'projected'];

/** The eleven ways, by name. */
export const WAYS: Readonly<Record<string, Way>> = {
  'one digit': inValue(slipDigit),
  'ten times': inValue(tenTimes),
  scale: inValue(otherScale),
  'bound exchanged': inValue(otherBound),
  'bound lost': inValue(withoutBound),
  'as-of a year early': yearOff(-1),
  'as-of a year late': yearOff(1),
  'another source': (claim, { random, sources }) => {
    const source = pick(
      sources.filter((id) => id !== claim.source),
      random,
    );
    return source === undefined ? undefined : { ...claim, source };
  },
  'payer and payee exchanged': (claim) =>
    claim.payer === claim.payee ? undefined : { ...claim, payer: claim.payee, payee: claim.payer },
  'basis exchanged': (claim, { random }) => {
    const basis = pick(
      BASES.filter((each) => each !== claim.basis),
      random,
    );
    return basis === undefined ? undefined : { ...claim, basis };
  },
  'a digit of the evidence': (claim, { random }) => {
    const evidence = claim.evidence === undefined ? undefined : slipDigit(claim.evidence, random);
    return evidence === undefined ? undefined : { ...claim, evidence };
  },
};
