import { z } from 'astro/zod';
import { day, reference } from './text.ts';
import { asRole } from './text-role.ts';

/**
 * The revisions of one derived figure, in `content/revisions/derived.yaml`, oldest first. Written by
 * `npm run publish` and never changed afterwards: what each was computed from, not what it came to.
 */
export const revisionsSchema = z.array(
  z.strictObject({
    date: day,
    formula: asRole('notation', z.string()),
    /** Of each figure that was counted, which of its revisions. */
    inputs: z.record(reference('figures'), z.int().min(1)),
  }),
);
