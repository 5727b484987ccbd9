import { z } from 'astro/zod';
import { BASES, ENTERED_TWICE } from '../../ledger/figure.ts';
import { day, evidence, partialDate, reasonsFor, reference } from './text.ts';
import { asRole } from './text-role.ts';

/** What a second reader may have before them: the source itself, or the excerpt that the first entry was made from. */
export const SEEN = ['source', 'extract'] as const;

/**
 * The second entries of one figure's claims, by somebody who had not seen the first: the words read, and what the reader
 * makes of them.
 */
export const readingsSchema = z.array(
  z.strictObject({
    /** Which accepted claim was read, counted from 1. */
    revision: z.int().min(1),
    /** The day on which it was read. */
    on: day,
    saw: z.enum(SEEN),
    source: reference('sources'),
    /** At most 12 words of `source`, verbatim. */
    words: evidence,
    /** The wording with its bound and unit; left out where the words hold no number and no date. */
    value: z.union([asRole('notation', z.string()), z.number().transform(String)]).optional(),
    asOf: partialDate.optional(),
    basis: z.enum(BASES),
    payer: reference('vendors').optional(),
    payee: reference('vendors').optional(),
    /** By what differs from the first entry: who was right, and why. */
    differs: reasonsFor(ENTERED_TWICE).optional(),
  }),
);
