import { overlap } from '../../ledger/double-count.ts';
import type { Figure } from '../../ledger/figure.ts';
import { kindOf } from '../../ledger/mixture.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { needed, ref, table, word } from '../table.ts';

const RELATIONS = ['part-of', 'overlaps', 'superseded-by', 'counts-the-same'] as const;

interface FigureRelation {
  figure: string;
  other: string;
  relation: (typeof RELATIONS)[number];
}

/** What a figure says of itself. */
const declared = ({ id, partOf, overlaps: others, supersededBy }: Figure): FigureRelation[] => [
  ...partOf.map((other) => ({ figure: id, other, relation: 'part-of' as const })),
  ...others.map((other) => ({ figure: id, other, relation: 'overlaps' as const })),
  ...(supersededBy === undefined ? [] : [{ figure: id, other: supersededBy, relation: 'superseded-by' as const }]),
];

/** What follows from that for two figures of one kind, by formulas and by way of others. */
function following(ledger: Ledger): FigureRelation[] {
  const find = (id: string) => ledger.find(id);
  const kinds = Map.groupBy(
    ledger.figures.filter(({ money, capacity }) => money ?? capacity),
    kindOf,
  );
  return [...kinds.values()].flatMap((kind) =>
    kind.flatMap((a) =>
      kind
        .filter((b) => b.id > a.id && overlap(a.id, b.id, find))
        .map((b) => ({ figure: a.id, other: b.id, relation: 'counts-the-same' as const })),
    ),
  );
}

export const overlaps = table<FigureRelation>({
  name: 'overlaps',
  title: 'Overlaps',
  says: 'Which figures count some of the same thing. Two that have a row together may never be added.',
  key: ['figure', 'other', 'relation'],
  rows: ({ ledger }) => {
    const said = ledger.figures.flatMap(declared);
    const pairs = new Set(said.flatMap(({ figure, other }) => [`${figure} ${other}`, `${other} ${figure}`]));
    return [...said, ...following(ledger).filter(({ figure, other }) => !pairs.has(`${figure} ${other}`))];
  },
  columns: [
    needed(ref('figure', 'figures', 'A figure.', ({ figure }) => figure)),
    needed(ref('other', 'figures', 'Another that counts some of the same.', ({ other }) => other)),
    needed(
      word(
        'relation',
        'The first is part-of the other, overlaps it to an unknown extent, or was superseded-by it; counts-the-same follows from other rows and from formulas.',
        RELATIONS,
        ({ relation }) => relation,
      ),
    ),
  ],
});
