import { z } from 'astro/zod';
import { findNoCount, findNoEvent, findOtherCount } from '../../ledger/drawable/times.ts';
import { commonFields } from '../shared/form/common-fields.ts';
import { at, type LocatedMisfit, type Ground, type Texts, type WrittenForm } from '../shared/form/written.ts';

/** A count that a source states for a date. */
const statedSchema = ({ plainText, inlineText, reference }: Texts) =>
  z.strictObject({ label: plainText, detail: inlineText, figure: reference('figures') });

/** A count that grows by one with each named event. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('steps'),
    ...commonFields(texts),
    groups: z
      .array(
        z.strictObject({
          /** Left out when the chart has a single group. */
          heading: texts.plainText.optional(),
          /** How many there were at first; left out where nobody has said so. */
          start: statedSchema(texts).optional(),
          rows: z
            .array(
              z.strictObject({
                /** Who is added. */
                label: texts.plainText,
                detail: texts.inlineText,
                deal: texts.reference('deals'),
                /** The date of an event in the deal's path. */
                on: texts.partialDate,
              }),
            )
            .min(1),
          /** What the steps must add up to on its date. */
          stated: statedSchema(texts),
        }),
      )
      .min(1),
  });

type Chart = z.output<ReturnType<typeof schema>>;

/** A step is dated by what happened to its deal, and all of them make what a source states. */
const judge = ({ groups }: Chart, { ledger, pathOf }: Ground): LocatedMisfit[] =>
  groups.flatMap(({ start, rows, stated }, g) => {
    const dates = rows.map(({ on }) => on);
    const goal = ['groups', g, 'stated', 'figure'];
    return [
      ...rows.flatMap(({ deal, on }, r) => {
        const path = pathOf(deal);
        return path ? at(['groups', g, 'rows', r, 'on'], findNoEvent(deal, path, on)) : [];
      }),
      ...(start ? at(['groups', g, 'start', 'figure'], findNoCount(ledger, start.figure)) : []),
      ...at(goal, findNoCount(ledger, stated.figure)),
      ...at(goal, findOtherCount(ledger, start?.figure, dates, stated.figure)),
    ];
  });

export const writtenSteps = {
  schema,
  judge,
  template: (write) => [
    'groups:',
    '  # start: how many there were at first, with `label`, `detail` and `figure`, where a source says so',
    '  - rows:',
    `      - label: ${write('who is added')}`,
    `        detail: ${write('by what, in a few words')}`,
    `        deal: ${write('the id of a deal')}`,
    `        on: ${write('the date of an event in its path')}`,
    '    # What the steps must make on its date.',
    '    stated:',
    `      label: ${write('who counts')}`,
    `      detail: ${write('what is counted, in a few words')}`,
    `      figure: ${write('the id of the figure that states the count')}`,
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
