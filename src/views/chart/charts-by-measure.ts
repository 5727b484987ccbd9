/** All charts in one list: by what they measure, and there first what most pages show. Pure. */

interface Listed {
  id: string;
  form: string;
  unit?: string;
}

export interface ChartsOfMeasure<Of extends Listed> {
  /** Fragment of the group. */
  id: string;
  heading: string;
  charts: readonly Of[];
}

/** Forms that measure something else than their unit, or have none: how far deals are, who supplies, when and where. */
const MONEY_FORMS = new Set(['flows']);
const STANDING_FORMS = new Set(['paths', 'spans', 'ladder', 'shares', 'steps']);

const GROUPS = [
  { id: 'of-money', heading: 'Money' },
  { id: 'of-power', heading: 'Computing power' },
  { id: 'of-standing', heading: 'How far, by when, from whom' },
] as const;

function groupOf({ form, unit = '' }: Listed): (typeof GROUPS)[number]['id'] {
  if (STANDING_FORMS.has(form)) return 'of-standing';
  if (MONEY_FORMS.has(form) || unit.startsWith('usd')) return 'of-money';
  return unit === 'gw' ? 'of-power' : 'of-standing';
}

/**
 * @param showsOf how many pages show a chart
 * @returns each group, also one without charts: links to it hold. What as many pages show stays in its order
 */
export const chartsByMeasure = <Of extends Listed>(
  charts: readonly Of[],
  showsOf: (id: string) => number,
): ChartsOfMeasure<Of>[] =>
  GROUPS.map(({ id, heading }) => ({
    id,
    heading,
    charts: charts.filter((chart) => groupOf(chart) === id).toSorted((a, b) => showsOf(b.id) - showsOf(a.id)),
  }));
