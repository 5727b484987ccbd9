/** By what the list of figures is narrowed: each facet with its values, and with those of a figure. Pure. */
import { LAYERS, MONEY_KINDS, rivals, type Figure } from '../../ledger/figure.ts';
import { GRADES, type Grade } from '../../ledger/proof.ts';
import { capitalised } from '../../ledger/capitalised.ts';
import { LAYER_NAMES, MONEY_NAMES, MONEY_NOTES } from '../figure/figure-words.ts';
import { GRADE_NOTES } from '../figure/grade-words.ts';
import { unitGroupOf, UNIT_GROUPS } from '../figure/unit-groups.ts';

/** What a figure does not say of itself. */
export interface RegisterFacts {
  /** In the order in which a reader meets them. */
  deals: readonly { id: string; name: string }[];
  gradeOf: (id: string) => Grade | undefined;
  isRevised: (id: string) => boolean;
  /** Whether it is a promise whose time is past, and nothing tells what became of it. */
  isDue: (id: string) => boolean;
  /** Whether what proves it was read only as somebody else quotes or retells it. */
  isSecondHand: (id: string) => boolean;
}

export interface FacetValue {
  /** In addresses (`?grade=A`), and at each row. */
  value: string;
  name: string;
  /** The page that lists the figures that have it; left out for a deal, whose page of evidence does. */
  page?: RegisterPage;
}

export interface RegisterPage {
  /** In its address: `grade-a`. */
  id: string;
  heading: string;
  /** One sentence or two: what these figures have in common. */
  says: string;
}

export interface Facet {
  /** In addresses, and at each row: `deal`. */
  by: string;
  name: string;
  values: readonly FacetValue[];
  /** Of one figure: one value for each that it has. */
  valuesOf: (figure: Figure) => readonly string[];
}

/** A figure that a facet does not sort. */
const NONE = 'none';

/** Of a facet that only some figures have. */
const YES = 'yes';

const mark = (by: string, heading: string, says: string, has: (figure: Figure) => boolean, name = by): Facet => ({
  by,
  name: 'Marked',
  values: [{ value: YES, name, page: { id: by, heading, says } }],
  valuesOf: (figure) => (has(figure) ? [YES] : []),
});

/** Each figure has at least one value of `deal`, exactly one of `kind`, `unit` and `grade`, and at most one of the others. */
export function registerFacets({ deals, gradeOf, isRevised, isDue, isSecondHand }: RegisterFacts): Facet[] {
  return [
    {
      by: 'deal',
      name: 'Deal',
      values: [
        ...deals.map(({ id, name }) => ({ value: id, name })),
        {
          value: NONE,
          name: 'outside the deals',
          page: {
            id: 'no-deal',
            heading: 'Figures outside the deals',
            says: 'They belong to none of the deals: numbers of other companies, of accounts, and for comparison.',
          },
        },
      ],
      valuesOf: (figure) => (figure.deals.length > 0 ? figure.deals : [NONE]),
    },
    {
      by: 'kind',
      name: 'Kind',
      values: [
        ...MONEY_KINDS.map((kind) => ({
          value: kind,
          name: MONEY_NAMES[kind],
          page: { id: `kind-${kind}`, heading: `Figures: ${MONEY_NAMES[kind]}`, says: MONEY_NOTES[kind] },
        })),
        ...LAYERS.map((layer) => ({
          value: layer,
          name: LAYER_NAMES[layer],
          page: {
            id: `kind-${layer}`,
            heading: `Power of ${LAYER_NAMES[layer]}`,
            says: 'Added only to power of the same layer: one gigawatt can be counted as chips, as cloud and as a site.',
          },
        })),
        {
          value: NONE,
          name: 'neither money nor power of a deal',
          page: {
            id: 'no-kind',
            heading: 'Figures that are neither money nor power of a deal',
            says: 'Shares, dates, prices, things counted, and power that no deal is about.',
          },
        },
      ],
      valuesOf: ({ money, capacity }) => [money?.kind ?? capacity?.layer ?? NONE],
    },
    {
      by: 'unit',
      name: 'Unit',
      values: UNIT_GROUPS.map(({ id, name }) => ({
        value: id,
        name,
        page: { id: `unit-${id}`, heading: `Figures by unit: ${name}`, says: `Every figure whose unit is ${name}.` },
      })),
      valuesOf: ({ unit }) => [unitGroupOf(unit)],
    },
    {
      by: 'grade',
      name: 'Grade',
      values: [
        ...GRADES.map((grade) => ({
          value: grade,
          name: grade,
          page: {
            id: `grade-${grade.toLowerCase()}`,
            heading: `Figures of grade ${grade}`,
            says: `${capitalised(GRADE_NOTES[grade])}.`,
          },
        })),
        {
          value: NONE,
          name: 'none',
          page: {
            id: 'no-grade',
            heading: 'Figures without a grade',
            says: 'No claim about them stands, so there is nothing to prove.',
          },
        },
      ],
      valuesOf: ({ id }) => [gradeOf(id) ?? NONE],
    },
    mark('revised', 'Figures that were revised', 'They had another value before. Each keeps all of them.', ({ id }) =>
      isRevised(id),
    ),
    mark(
      'disputed',
      'Figures that are disputed',
      'Another source says otherwise and may be right. Each figure says what, and why ours leads.',
      (figure) => rivals(figure).length > 0,
    ),
    mark(
      'due',
      'Dates that are due, with nothing found',
      'The promised time is past, and no source that we read says what became of it.',
      ({ id }) => isDue(id),
      'due, nothing found',
    ),
    mark(
      'second-hand',
      'Figures read second-hand',
      'What proves them, or what they are worked out from, was read only as somebody else quotes or retells it.',
      ({ id }) => isSecondHand(id),
      'read second-hand',
    ),
  ];
}
