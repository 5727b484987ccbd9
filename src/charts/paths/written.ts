import { z } from 'astro/zod';
import { commonFields } from '../shared/form/common-fields.ts';
import type { Texts, WrittenForm } from '../shared/form/written.ts';

/** One line per deal, from its own path, which says in which group it stands. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('paths'),
    ...commonFields(texts),
    /** The end of the chart, where some promises lie much later than the rest. */
    until: texts.partialDate.optional(),
    rows: z
      .array(
        z.strictObject({
          /** Who or what: a vendor's or a site's name. */
          label: texts.plainText,
          deal: texts.reference('deals'),
          /** Its events are in the table alone, and in the picture of its own article. */
          inTable: z.literal(true).optional(),
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
    '# The path of each deal says in which group it stands.',
    'rows:',
    `  - label: ${write("the vendor's or the site's name")}`,
    `    deal: ${write('the id of a deal, whose path is drawn')}`,
    '    # inTable: true (no line, its events in the table alone)',
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
