import { z } from 'astro/zod';
import { commonFields } from '../shared/common-fields.ts';
import type { Texts, WrittenForm } from '../shared/written.ts';

/** One line per deal, from its own path. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('paths'),
    ...commonFields(texts),
    /** The end of the chart, where some promises lie much later than the rest. */
    until: texts.partialDate.optional(),
    groups: z
      .array(
        z.strictObject({
          /** Left out when the chart has a single group. */
          heading: texts.plainText.optional(),
          rows: z
            .array(
              z.strictObject({
                /** Who or what: a vendor's or a site's name. */
                label: texts.plainText,
                deal: texts.reference('deals'),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  });

export const writtenPaths = {
  schema,
  // Every deal has a path that can be drawn.
  judge: () => [],
  template: (write) => [
    '# until: the end of the chart, where some promises lie much later than the rest',
    'groups:',
    '  # heading: above the rows, where there are several groups',
    '  - rows:',
    `      - label: ${write("the vendor's or the site's name")}`,
    `        deal: ${write('the id of a deal, whose path is drawn')}`,
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
