/** The kinds of text that an editor writes, and what each may hold. */
import { z } from 'astro/zod';
import { parsePartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import { MAX_EVIDENCE_WORDS } from '../../ledger/proof.ts';
import type { CollectionName } from '../collection-name.ts';
import { excerpt } from '../visible-text.ts';
import { asRole } from './text-role.ts';

/** Ids become addresses and are kept for ever. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Long enough for the longest paragraph, short enough that a pasted file is noticed. */
export const MAX_TEXT = 2000;

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

const id = z.string().regex(ID_PATTERN, {
  error: ({ input }) =>
    `Expected an id of lower-case letters, digits and hyphens, received \`${excerpt(String(input))}\`: ids become addresses and are kept for ever`,
});

/** The id of an entry of a collection. */
export const reference = (collection: CollectionName) => asRole(collection, id);

const someText = z
  .string()
  .trim()
  .min(1, { error: 'Expected some text, received none: write it or leave the key out' })
  .max(MAX_TEXT, { error: `Expected at most ${MAX_TEXT} characters: split the text` });

/** Text printed as it stands: names, labels, a word or two. */
export const plainText = asRole('plain', someText);

/** Text that prints figures with `{figure-id}` or `{figure-id|form}`; see `inline-text.ts`. */
export const inlineText = asRole('inline', someText);

/** One reason in plain text for each aspect in which something differs from what it should agree with. */
export const reasonsFor = <const Aspect extends string>(aspects: readonly Aspect[]) =>
  z.strictObject(
    Object.fromEntries(aspects.map((aspect) => [aspect, plainText.optional()])) as Record<
      Aspect,
      z.ZodOptional<typeof plainText>
    >,
  );

/** What others wrote, printed as it stands: their titles, their names, their words. */
export const quotedText = asRole('quoted', someText);

/** A list of inline texts, each a complete sentence. */
export const sentences = z.array(inlineText).min(1, { error: 'Expected at least one sentence' });

/** At most a dozen words of a source: enough to find the place, little enough to quote. */
export const evidence = quotedText.refine((text) => wordsIn(text) <= MAX_EVIDENCE_WORDS, {
  error: ({ input }) =>
    `Expected at most ${MAX_EVIDENCE_WORDS} words, received ${wordsIn(String(input))}: quote only the words that prove it`,
});

/** Written as a browser shows it: `URL` itself would drop or escape blanks without a word. */
const isAddress = (text: string, schemes: RegExp) =>
  !/\s/.test(text) && URL.canParse(text) && schemes.test(new URL(text).protocol);

const addressOver = (schemes: RegExp) =>
  asRole('notation', z.string()).refine((text) => isAddress(text, schemes), {
    error: ({ input }) => {
      const blank = /\s/.test(String(input).trim()) ? ' without blanks' : '';
      return `Expected an address that starts with https://${blank}, received \`${excerpt(String(input))}\``;
    },
    params: { code: 'bad-address' },
  });

/** A public web address. */
export const webAddress = addressOver(/^https:$/);

/** The address of a page that somebody else keeps, which may be without TLS. */
export const othersAddress = addressOver(/^https?:$/);

/** Where to write to: a web page or an e-mail address as a link. */
export const contactAddress = asRole('notation', z.string()).refine((text) => isAddress(text, /^(?:https|mailto):$/), {
  error: ({ input }) =>
    `Expected an address that starts with https:// or mailto:, received \`${excerpt(String(input))}\``,
  params: { code: 'bad-address' },
});

// YAML reads 2025 as a number, and some YAML readers turn 2025-09-22 into a Date.
const dateText = z.preprocess(
  (input) =>
    input instanceof Date ? input.toISOString().slice(0, 10) : typeof input === 'number' ? String(input) : input,
  asRole('notation', z.string({ error: 'Expected a date such as 2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026' })),
);

/** Nothing that this site tells of is older; a date that is, has a slip in its year. */
export const OLDEST = '2000-01-01';

/** A date as exactly as it is known. */
export const partialDate = dateText.transform((text, context): PartialDate => {
  const date = parsePartialDate(text);
  if (date && date.first >= OLDEST) return date;
  const message = date
    ? `Expected a date from 2000 on, received \`${excerpt(text)}\``
    : `Expected a date of the calendar such as 2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026, received \`${excerpt(text)}\``;
  context.addIssue({ code: 'custom', params: { code: 'bad-date' }, message });
  return z.NEVER;
});

/** A date that must be exact to the day. */
export const day = partialDate.refine((date) => date.precision === 'day', {
  error: 'Expected a date exact to the day, such as 2025-09-22',
  params: { code: 'bad-date' },
});
