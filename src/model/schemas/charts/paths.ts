import { z } from 'astro/zod';
import { partialDate, plainText, reference } from '../text.ts';
import { commonFields } from './common.ts';

/** One line per deal, from its own path. */
export const pathsSchema = z.strictObject({
  form: z.literal('paths'),
  ...commonFields,
  /** The end of the chart, where some promises lie much later than the rest. */
  until: partialDate.optional(),
  groups: z
    .array(
      z.strictObject({
        /** Left out when the chart has a single group. */
        heading: plainText.optional(),
        rows: z
          .array(
            z.strictObject({
              /** Who or what: a vendor's or a site's name. */
              label: plainText,
              deal: reference('deals'),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
