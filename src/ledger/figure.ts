import type { PartialDate } from './partial-date.ts';
import type { Unit } from './unit.ts';
import type { Value } from './value.ts';

/** How a number came to be known. */
export const BASES = ['announced', 'reported', 'estimated', 'projected', 'derived'] as const;
export type Basis = (typeof BASES)[number];

/**
 * What became of a claim when it was checked.
 * - `accepted`: it stands; the last accepted claim is the figure
 * - `rival`: another source says otherwise and may be right
 * - `refined`: right in substance, but its bound, date or wording needed mending
 * - `corrected`: contradicted by the evidence
 * - `unverified`: nobody could confirm it; never printed as a fact
 */
export const STANDINGS = ['accepted', 'rival', 'refined', 'corrected', 'unverified'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What moves, and which way. Only the first three can be added, each among its own kind. */
export const MONEY_KINDS = [
  'purchase-commitment',
  'capital-in',
  'own-investment',
  'contingent-support',
  'programme-total',
  'equity-received',
  'accounts',
] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

/** Chips sit in clouds, clouds sit in sites: one gigawatt can appear in all three. */
export const LAYERS = ['silicon', 'cloud', 'site'] as const;
export type Layer = (typeof LAYERS)[number];

/** Which power a site's gigawatts measure. */
export const POWER_MEASURES = ['it', 'utility', 'facility'] as const;
export type PowerMeasure = (typeof POWER_MEASURES)[number];

/** In what a claim may differ from the words and the source that prove it, where it says why. */
export const CLAIM_ASPECTS = ['number', 'bound', 'date', 'asOf', 'basis'] as const;
export type ClaimAspect = (typeof CLAIM_ASPECTS)[number];

/** Bounds by which a claim may differ from its words. A reason for one is none for another: a slip would hide behind it. */
export const EXPLAINED_BOUNDS = [
  'flat',
  'about',
  'at least',
  'more than',
  'up to',
  'less than',
  'by',
  'from',
  'through',
] as const;
export type ExplainedBound = (typeof EXPLAINED_BOUNDS)[number];

/** Why a claim is right where it differs: a reason for each aspect, and for the bound that it has. */
export type Reasons = Partial<Record<Exclude<ClaimAspect, 'bound'>, string | undefined>> & {
  bound?: Partial<Record<ExplainedBound, string | undefined>> | undefined;
};

/** What is entered twice, and by somebody who has not seen the first entry. */
export const ENTERED_TWICE = ['value', 'asOf', 'basis', 'payer', 'payee', 'source', 'words'] as const;
export type EnteredTwice = (typeof ENTERED_TWICE)[number];

/** Words that prove a claim and were found after it was published: they stand beside it, never in what is pinned. */
export interface Proof {
  /** Id of the source whose words they are, where that is not the claim's own. */
  source?: string | undefined;
  /** At most a dozen words, verbatim. */
  evidence: string;
  /** The day on which they were added. */
  added: PartialDate;
}

/** One source's word on one figure. */
export interface Claim {
  value: Value;
  basis: Basis;
  asOf?: PartialDate | undefined;
  /** Id of the source that says so. */
  source: string;
  /** Ids of other sources that say the same. */
  also: readonly string[];
  /** At most a dozen words of `source`, verbatim, that prove it. */
  evidence?: string | undefined;
  proof?: Proof | undefined;
  /** Why there are no words that prove it. */
  unproved?: string | undefined;
  /** In what it differs from its words or its source, and why that is right. */
  differs?: Reasons | undefined;
  note?: string | undefined;
  standing: Standing;
  /** Why a claim that is not accepted is not, or an accepted one is older than the one before it; text with figures. */
  why?: string | undefined;
}

/** A claim as it was published: what was found out about its words since then is no part of it. */
export type PublishedClaim = Omit<Claim, 'proof' | 'unproved'>;

/** How a figure is spoken of when others are measured in it. */
export interface Yardstick {
  /** What is counted, in the plural: `homes`, `nuclear reactors`, `times`. */
  unit: string;
  /** Before the number: "at full power as much electricity as". */
  before?: string | undefined;
  /** After what is counted: "use", "OpenAI’s revenue of 2025". */
  after?: string | undefined;
}

/** What somebody has promised for a date. */
export interface Promised {
  /** One sentence; text with figures. */
  what: string;
  /** The companies or people who said so. */
  saidBy: string;
  /** The open question that says where its keeping was looked for, and when. */
  open?: string | undefined;
  /** Its words only explore it, or say that it may be so: nobody promised it, and it can be neither kept nor missed. */
  considered?: boolean | undefined;
  /** Id of the figure of another promise of the same thing, for another time. */
  sameAs?: string | undefined;
}

/** One number (or date, or statement) with everything that accounts for it. */
export interface Figure {
  id: string;
  label: string;
  /** The deal or subject it is filed under. */
  topic: string;
  unit: Unit;
  deals: readonly string[];
  money?: { kind: MoneyKind; payer?: string | undefined; payee?: string | undefined } | undefined;
  capacity?: { layer: Layer; power?: PowerMeasure | undefined } | undefined;
  /** What replaced it. */
  supersededBy?: string | undefined;
  /** What was called off and when; such a figure counts nothing. */
  cancelled?: string | undefined;
  /** It holds only if somebody does what nobody has agreed to do: an option, or an “if”. */
  conditional?: boolean | undefined;
  /** Figures that contain this one entirely. */
  partOf: readonly string[];
  /** Figures that count some of the same thing, to an unknown extent. */
  overlaps: readonly string[];
  /** Why the accepted claim leads its rivals. */
  rule?: string | undefined;
  /** Computed from other figures instead of claimed: `aws-commitment / aws-term`. */
  formula?: string | undefined;
  note?: string | undefined;
  /** Of a date by which somebody has promised something. */
  promise?: Promised | undefined;
  /** What it is called where other figures are measured in it. */
  yardstick?: Yardstick | undefined;
  /** Oldest first, but for one that mends a wrong date. Of a derived figure: what sources state for the same thing. */
  claims: readonly Claim[];
}

type Claimed = Pick<Figure, 'claims' | 'formula'>;

const having = (standing: Standing) => (figure: Pick<Figure, 'claims'>) =>
  figure.claims.filter((c) => c.standing === standing);

/** Accepted claims, in the order in which they were written: revision n is the n-th of them, for ever. */
export const revisions = having('accepted');
export const rivals = having('rival');
/** Claims that had to be mended or contradicted, and why. */
export const mended = (figure: Figure) =>
  figure.claims.filter((c) => c.standing === 'refined' || c.standing === 'corrected');
export const unverified = having('unverified');

/** The claim that the figure prints: the last accepted one. A derived figure has none. */
export const currentClaim = (figure: Claimed): Claim | undefined =>
  figure.formula === undefined ? revisions(figure).at(-1) : undefined;
