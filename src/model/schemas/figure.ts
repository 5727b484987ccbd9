import { z } from 'astro/zod';
import {
  BASES,
  EXPLAINED_BOUNDS,
  LAYERS,
  MONEY_KINDS,
  POWER_MEASURES,
  STANDINGS,
  type Claim,
} from '../../ledger/figure.ts';
import { FormulaError, parseFormula } from '../../ledger/formula.ts';
import type { Unit } from '../../ledger/unit.ts';
import type { Value } from '../../ledger/value.ts';
import { parseValue, WordingError } from '../../ledger/parse-wording.ts';
import { foreignCurrency, unitMeant } from '../meant/units-meant.ts';
import { excerpt } from '../visible-text.ts';
import { day, evidence, inlineText, partialDate, plainText, quotedText, reasonsFor, reference } from './text.ts';
import { asRole } from './text-role.ts';

const UNIT_PATTERN = /^[A-Za-z]+(?:\/[a-z]+)?$/;

function unitProblem(text: string): [message: string, remedy: string] | undefined {
  const meant = unitMeant(text);
  if (meant !== undefined)
    return [`The ledger writes the unit \`${excerpt(text)}\` as \`${meant}\``, `write \`unit: ${meant}\``];
  const currency = foreignCurrency(text.split('/')[0] ?? '');
  if (currency !== undefined)
    return [
      `The ledger counts money in US dollars, and \`${excerpt(text)}\` is ${currency === text ? 'no unit of it' : currency}`,
      'write `unit: usd` and the dollars that a source states, or say the sum in `words:`',
    ];
  if (UNIT_PATTERN.test(text)) return undefined;
  return [
    `\`${excerpt(text)}\` is no unit`,
    'write usd, gw, percent, years, days, date, statement, what is counted in the plural (users), or a rate (usd/year)',
  ];
}

/** What is claimed, before the figure's unit tells how to read it. */
const authoredClaimSchema = z
  .strictObject({
    /** The wording itself: `at least 10 GW`, `2026-H2`, `not published`. */
    value: z
      .union([asRole('notation', z.string()), z.number().transform(String)], {
        error: 'Expected a wording such as `at least 10 GW`, `2026-H2` or `not published`',
      })
      .optional(),
    /** Instead of `value`: a count nobody put a number on, or a statement, as the source has it. */
    words: quotedText.optional(),
    basis: z.enum(BASES),
    /** When it was true or said. */
    asOf: partialDate.optional(),
    source: reference('sources'),
    /** Other sources that say the same. */
    also: z.array(reference('sources')).default([]),
    /** At most 12 words of `source`, verbatim. */
    evidence: evidence.optional(),
    /** Words that were found when the claim had been published: of `source` here, or else of the claim's own. */
    proof: z.strictObject({ source: reference('sources').optional(), evidence, added: day }).optional(),
    /** Instead of words: why there are none. */
    unproved: plainText.optional(),
    /** By what differs from those words or from their source (`bound`, `asOf`): why that is right all the same. */
    differs: reasonsFor(['number', 'date', 'asOf', 'basis'])
      .extend({ bound: reasonsFor(EXPLAINED_BOUNDS).optional() })
      .optional(),
    note: inlineText.optional(),
    standing: z.enum(STANDINGS).default('accepted'),
    /** Why a claim that is not accepted is not, or an accepted one is older than the one that it takes the place of. */
    why: inlineText.optional(),
  })
  .refine(({ value, words }) => (value === undefined) !== (words === undefined), {
    error: 'Expected either `value` or `words`: `value` for a number or date, `words` for what has none',
  })
  .refine(({ standing, why }) => standing === 'accepted' || why !== undefined, {
    path: ['standing'],
    error: ({ input }) =>
      `Expected a \`why\` beside \`standing: ${String((input as { standing?: unknown }).standing)}\`: readers are told why a claim does not stand`,
  })
  .refine(({ evidence, proof, unproved }) => unproved === undefined || (evidence ?? proof) === undefined, {
    path: ['unproved'],
    error: 'Expected either words or `unproved`: the claim has words that prove it, so delete `unproved`',
  });

type AuthoredClaim = z.output<typeof authoredClaimSchema>;

function readValue({ value, words }: AuthoredClaim, unit: Unit): Value {
  if (words !== undefined) return { kind: 'words', words };
  return parseValue(value ?? '', unit);
}

/** One key figure, as an editor writes it; `value` wordings become bounds. */
export const figureSchema = z
  .strictObject({
    /** What is measured: a noun phrase without a number. */
    label: plainText,
    /** `usd`, `gw`, `percent`, `years`, `days`, `date`, `statement`, a counted plural, or a rate (`usd/year`). */
    unit: asRole('notation', z.string()).superRefine((text, context) => {
      const problem = unitProblem(text);
      if (problem) context.addIssue({ code: 'custom', message: problem[0], params: { remedy: problem[1] } });
    }),
    /** Deals it belongs to. */
    deals: z.array(reference('deals')).default([]),
    /** For money: what kind, and who pays whom (vendor ids). */
    money: z
      .strictObject({
        kind: z.enum(MONEY_KINDS),
        payer: reference('vendors').optional(),
        payee: reference('vendors').optional(),
      })
      .optional(),
    /** For power: which layer, and at a site which power. */
    capacity: z.strictObject({ layer: z.enum(LAYERS), power: z.enum(POWER_MEASURES).optional() }).optional(),
    supersededBy: reference('figures').optional(),
    cancelled: inlineText.optional(),
    /** `true` where it holds only if somebody does what nobody has agreed to do: an option, or an “if”. */
    conditional: z.literal(true).optional(),
    /** Figures that contain this one entirely. */
    partOf: z.array(reference('figures')).default([]),
    /** Figures that count some of the same thing, to an unknown extent. */
    overlaps: z.array(reference('figures')).default([]),
    /** Why the accepted claim leads its rivals. */
    rule: inlineText.optional(),
    /** For derived figures: `a / b`, `a - b`, `sum(a, b)`, `range(a, b)`, `share(a, b)`, `days(a, b)`, `year(a)`. */
    formula: asRole('notation', plainText).optional(),
    note: inlineText.optional(),
    /** Where the date is a promise: what shall be so by then, and who said so. */
    promise: z
      .strictObject({
        /** One sentence. */
        what: inlineText,
        saidBy: plainText,
        /** Where its keeping was looked for. */
        open: reference('open').optional(),
        /** `true` where the words only explore it, or say that it may be so. */
        considered: z.literal(true).optional(),
        /** Another promise of the same thing, for another time. */
        sameAs: reference('figures').optional(),
      })
      .optional(),
    /** Where other figures are measured in it: `at full power as much as`, `homes`, `use`. */
    yardstick: z
      .strictObject({ unit: plainText, before: plainText.optional(), after: plainText.optional() })
      .optional(),
    /** Oldest first, but for one that mends a wrong date; the last accepted one is the figure. */
    claims: z.array(authoredClaimSchema).default([]),
  })
  .refine(({ claims, formula }) => claims.length > 0 || formula !== undefined, {
    error: 'Expected `claims` (what sources say) or `formula` (what follows from other figures)',
  })
  .refine(({ claims, rule }) => rule !== undefined || claims.every(({ standing }) => standing !== 'rival'), {
    error: 'Expected a `rule` beside a rival claim: readers are told why the accepted claim leads',
  })
  .transform((figure, context) => {
    const fail = (path: (string | number)[], error: unknown) => {
      if (!(error instanceof WordingError || error instanceof FormulaError)) throw error;
      const code = error instanceof WordingError ? 'bad-wording' : 'bad-formula';
      context.addIssue({
        code: 'custom',
        path,
        message: error.message,
        params: { code, ...(error instanceof FormulaError && { at: error.at }) },
      });
    };
    if (figure.formula !== undefined) {
      try {
        parseFormula(figure.formula);
      } catch (error) {
        fail(['formula'], error);
      }
    }
    const claims = figure.claims.flatMap((claim, index): Claim[] => {
      const { value: _wording, words: _words, ...rest } = claim;
      try {
        return [{ ...rest, value: readValue(claim, figure.unit) }];
      } catch (error) {
        fail(['claims', index, 'value'], error);
        return [];
      }
    });
    return { ...figure, claims };
  });
