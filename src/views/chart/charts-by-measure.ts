/** All charts in one list: by what they measure, and there first what most pages show. Pure. */
import type { FormName } from '../../charts/written-forms.ts';

interface Listed {
  id: string;
  form: FormName;
  unit?: string;
}

export interface ChartsOfMeasure<Of extends Listed> {
  /** Fragment of the group. */
  id: string;
  heading: string;
  charts: readonly Of[];
}

const GROUPS = [
  { id: 'of-money', heading: 'Money' },
  { id: 'of-power', heading: 'Computing power' },
  { id: 'of-standing', heading: 'How far, by when, from whom' },
] as const;

type GroupId = (typeof GROUPS)[number]['id'];

/** What a form measures, whatever its unit: how far deals are, who supplies, when and where. */
const MEASURED: Readonly<Record<FormName, GroupId | 'its unit'>> = {
  bars: 'its unit',
  stack: 'its unit',
  flows: 'of-money',
  shares: 'of-standing',
  paths: 'of-standing',
  spans: 'of-standing',
  ladder: 'of-standing',
  steps: 'of-standing',
};

function groupOf({ form, unit = '' }: Listed): GroupId {
  const measured = MEASURED[form];
  if (measured !== 'its unit') return measured;
  if (unit.startsWith('usd')) return 'of-money';
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
