import { z } from 'astro/zod';
import { findNoLength } from '../../../ledger/drawable/lengths.ts';
import { commonFields } from '../../shared/form/common-fields.ts';
import { at, type LocatedMisfit, type Ground, type Texts, type WrittenForm } from '../../shared/form/written.ts';

/** Power by how far it has got: the ledger says on which rung each row stands. */
const schema = (texts: Texts) =>
  z.strictObject({
    form: z.literal('ladder'),
    ...commonFields(texts),
    rows: z
      .array(
        z.strictObject({
          /** Where: a site's name. */
          label: texts.plainText,
          /** A few words below the label. */
          detail: texts.inlineText.optional(),
          /** How much power. */
          figure: texts.reference('figures'),
          /** The deal whose path tells how far it has got. */
          deal: texts.reference('deals'),
        }),
      )
      .min(1),
  });

type Chart = z.output<ReturnType<typeof schema>>;

/** All rows are power of one layer; which measure of it, each row prints. */
const judge = ({ rows }: Chart, { ledger }: Ground): LocatedMisfit[] => {
  const layerOf = (id: string | undefined) => (id === undefined ? undefined : ledger.find(id)?.capacity?.layer);
  const [first] = rows;
  return rows.flatMap(({ figure }, r) => {
    const path = ['rows', r, 'figure'];
    const noLength = at(path, findNoLength(ledger, figure, 'gw'));
    if (noLength.length > 0 || !ledger.find(figure) || layerOf(figure) === layerOf(first?.figure)) return noLength;
    return at(path, {
      reason: 'mixed-chart',
      message: `\`${figure}\` cannot stand beside \`${first?.figure}\`: they measure the ${layerOf(figure) ?? 'no'} and the ${layerOf(first?.figure) ?? 'no'} layer`,
      remedy: 'draw it in a chart of its own',
    });
  });
};

export const writtenLadder = {
  schema,
  judge,
  hasLeadingRows: true,
  template: (write) => [
    '# The path of each deal says on which rung a row stands.',
    'rows:',
    `  - label: ${write('the name of the site')}`,
    '    # detail: a few words below it',
    `    figure: ${write('the id of the figure that says how much power')}`,
    `    deal: ${write('the id of the deal whose path says how far it has got')}`,
  ],
} satisfies WrittenForm<ReturnType<typeof schema>>;
