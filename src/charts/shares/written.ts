import { z } from 'astro/zod';
import { findNoWhole, findWrongSide } from '../../ledger/drawable/sums.ts';
import { commonFields, hue, member, memberLines, unitAndHueLines } from '../shared/form/common-fields.ts';
import { at, type LocatedMisfit, type Ground, type Texts, type WrittenForm } from '../shared/form/written.ts';

/** Shares of one whole at several dates, on the published floors, with what is missing beside them. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('shares'),
    ...commonFields(texts),
    unit: z.enum(['gw', 'usd']),
    hue,
    rows: z
      .array(
        z.strictObject({
          /** The date. */
          label: texts.plainText,
          /** What is shared out, in a few words. */
          detail: texts.inlineText,
          parts: z.array(member(texts)).min(2),
          /** Members of the whole whose share nobody can know: no number, or only a ceiling. */
          missing: z.array(member(texts)),
        }),
      )
      .min(1),
  });

type Chart = z.output<ReturnType<typeof schema>>;

/** What is shared out can be added up and has a floor; what is missing has none. */
const judge = ({ rows, unit }: Chart, { ledger }: Ground): LocatedMisfit[] =>
  rows.flatMap((row, r) => {
    const problems = (['parts', 'missing'] as const).flatMap((side) =>
      row[side].flatMap(({ figure }, m) =>
        at(['rows', r, side, m, 'figure'], findWrongSide(ledger, figure, side, unit)),
      ),
    );
    if (problems.length > 0) return problems;
    const parts = row.parts.map(({ figure }) => figure);
    return at(['rows', r, 'parts'], findNoWhole(ledger, row.label, parts));
  });

export const writtenShares = {
  schema,
  judge,
  template: (write) => [
    ...unitAndHueLines(write),
    'rows:',
    `  - label: ${write('the date')}`,
    `    detail: ${write('what is shared out, in a few words')}`,
    '    # Each has a published floor, and so a share.',
    ...memberLines(write),
    '    # What belongs to the whole but has no floor, as `- { label: …, figure: … }`.',
    '    missing: []',
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
