import { z } from 'astro/zod';
import { findNoLength } from '../../ledger/drawable/lengths.ts';
import { findNoSum, findOtherTotal } from '../../ledger/drawable/sums.ts';
import { commonFields, hue, member, memberLines, unitAndHueLines } from '../shared/form/common-fields.ts';
import { at, type LocatedMisfit, type Ground, type Texts, type WrittenForm } from '../shared/form/written.ts';

/** Rows of parts, end to end on one scale. The ledger adds each row up, or refuses. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('stack'),
    ...commonFields(texts),
    unit: z.enum(['gw', 'usd']),
    hue,
    rows: z
      .array(
        z.strictObject({
          /** The name of the sum. */
          label: texts.plainText,
          /** What is taken in, in a few words. */
          detail: texts.inlineText,
          /** The figure that is the same sum, where the register has one. */
          total: texts.reference('figures').optional(),
          parts: z.array(member(texts)).min(2),
        }),
      )
      .min(1),
  });

type Chart = z.output<ReturnType<typeof schema>>;

/** Every row of a stack is a sum that the ledger allows, of all that is drawn and nothing else. */
const judge = ({ rows, unit }: Chart, { ledger }: Ground): LocatedMisfit[] =>
  rows.flatMap(({ label, parts, total }, r) => {
    const ids = parts.map(({ figure }) => figure);
    const problems = ids.flatMap((id, p) => at(['rows', r, 'parts', p, 'figure'], findNoLength(ledger, id, unit)));
    if (problems.length > 0) return problems;
    const sumProblems = at(['rows', r, 'parts'], findNoSum(ledger, label, ids));
    if (sumProblems.length > 0 || total === undefined) return sumProblems;
    return at(['rows', r, 'total'], findOtherTotal(ledger, label, ids, total));
  });

export const writtenStack = {
  schema,
  judge,
  template: (write) => [
    ...unitAndHueLines(write),
    '# Each row is a sum: docs/checks.md says what may be added.',
    'rows:',
    `  - label: ${write('the name of the sum')}`,
    `    detail: ${write('what is taken in, in a few words')}`,
    '    # total: the id of the figure that is the same sum, where there is one',
    ...memberLines(write),
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
