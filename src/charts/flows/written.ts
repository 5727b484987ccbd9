import { z } from 'astro/zod';
import { findNoFlow, findNotLargest } from '../../ledger/drawable/flows.ts';
import type { Misfit } from '../../ledger/drawable/misfit.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { commonFields } from '../shared/form/common-fields.ts';
import { at, type LocatedMisfit, type Ground, type Texts, type WrittenForm } from '../shared/form/written.ts';

/** Who pays whom: each company's flows under its name, never netted. The ledger says which way they go. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('flows'),
    ...commonFields(texts),
    rows: z
      .array(
        z.strictObject({
          /** The company on the other side. */
          label: texts.plainText,
          flows: z
            .array(
              z.strictObject({
                figure: texts.reference('figures'),
                /** What moves, and for what. */
                detail: texts.inlineText,
                /** Who receives it, where that is not OpenAI. */
                to: texts.plainText.optional(),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  });

type Chart = z.output<ReturnType<typeof schema>>;

/** Every flow says who pays whom, and has a size in dollars, none, or no cash in it. */
function judge({ rows, short }: Chart, { ledger, isVendor }: Ground): LocatedMisfit[] {
  // A payer that does not exist is reported where it stands.
  const isKnown = (id: string | undefined) => id === undefined || isVendor(id);
  const misfits = rows.flatMap((row, r) =>
    row.flows.flatMap(({ figure: id, to }, f) => {
      const figure = ledger.find(id);
      if (!figure || !isKnown(figure.money?.payer) || !isKnown(figure.money?.payee)) return [];
      return at(['rows', r, 'flows', f, 'figure'], findNoFlow(ledger, id, to));
    }),
  );
  return [
    ...misfits,
    ...(short?.rows ?? []).flatMap((id, r) => at(['short', 'rows', r], findNotDrawn(id, rows, ledger))),
  ];
}

/** What stands in no row is reported of every form alike. */
function findNotDrawn(id: string, rows: Chart['rows'], ledger: Ledger): Misfit | undefined {
  const row = rows.map(({ flows }) => flows.map(({ figure }) => figure)).find((ids) => ids.includes(id));
  return row && findNotLargest(ledger, id, row);
}

export const writtenFlows = {
  schema,
  judge,
  hasLeadingRows: true,
  template: (write) => [
    'rows:',
    `  - label: ${write('the company on the other side')}`,
    '    # Which way each flow goes is what its figure says under `money`.',
    '    flows:',
    `      - figure: ${write('the id of a figure that says who pays whom')}`,
    `        detail: ${write('what moves, and for what')}`,
    '        # to: who receives it, where that is not OpenAI',
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
