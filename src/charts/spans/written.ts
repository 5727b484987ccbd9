import { z } from 'astro/zod';
import { findNoDate, findNothingDue, findWrongOrder } from '../../ledger/drawable/times.ts';
import { commonFields } from '../shared/form/common-fields.ts';
import { at, type LocatedMisfit, type Ground, type Texts, type WrittenForm } from '../shared/form/written.ts';

/** When something is due: from a first date to a last one, each a figure; an amount without them has no date. */
const rowSchema = ({ plainText, inlineText, reference }: Texts) =>
  z
    .strictObject({
      /** Who or what: a vendor's or a site's name. */
      label: plainText,
      /** A few words below the label: how much, where. */
      detail: inlineText,
      /** How much is due. */
      figure: reference('figures').optional(),
      /** The date on which the first of it is there. */
      first: reference('figures').optional(),
      /** The date on which all of it is there. */
      completion: reference('figures').optional(),
    })
    .refine(({ figure, first, completion }) => [figure, first, completion].some((id) => id !== undefined), {
      error: 'Expected `first`, `completion` or `figure`: a row without a date or an amount has nothing to draw',
    });

/** Dates as wide as they are known, past and promised apart. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('spans'),
    ...commonFields(texts),
    groups: z
      .array(
        z.strictObject({
          /** Left out when the chart has a single group. */
          heading: texts.plainText.optional(),
          rows: z.array(rowSchema(texts)).min(1),
        }),
      )
      .min(1),
  });

type Chart = z.output<ReturnType<typeof schema>>;

/** Only dates have a place in time, what begins ends later, and what is due is power. */
const judge = ({ groups }: Chart, { ledger }: Ground): LocatedMisfit[] =>
  groups.flatMap((group, g) =>
    group.rows.flatMap(({ figure, first, completion }, r): LocatedMisfit[] => {
      const key = (name: string) => ['groups', g, 'rows', r, name];
      return [
        ...(figure === undefined ? [] : at(key('figure'), findNothingDue(ledger, figure))),
        ...(first === undefined ? [] : at(key('first'), findNoDate(ledger, first))),
        ...(completion === undefined ? [] : at(key('completion'), findNoDate(ledger, completion))),
        ...(first === undefined || completion === undefined
          ? []
          : at(key('completion'), findWrongOrder(ledger, first, completion))),
      ];
    }),
  );

export const writtenSpans = {
  schema,
  judge,
  hasLeadingRows: true,
  template: (write) => [
    'groups:',
    '  # heading: above the rows, where there are several groups',
    '  - rows:',
    `      - label: ${write("the vendor's or the site's name")}`,
    `        detail: ${write('how much and where, in a few words')}`,
    '        # How much is due, when the first of it, and when all of it; what nobody has published is left out.',
    `        figure: ${write('the id of the figure in gw')}`,
    `        first: ${write('the id of the figure of the first date')}`,
    `        completion: ${write('the id of the figure of the last date')}`,
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
