/** A length from zero. */
export interface Bar {
  /** `sure` up to a lower bound, `claimed` up to an upper one, `replaced` by what the row shows. */
  kind: BarKind;
  to: number;
}

export const KINDS = ['replaced', 'claimed', 'sure'] as const;
export type BarKind = (typeof KINDS)[number];

export interface BarRow {
  /** Unique in its chart. */
  name: string;
  /** What is printed at the end of the bars: `up to 6 GW`. */
  words: string;
  /** In the order in which they are painted, one over the other; none where nothing is published. */
  bars: readonly Bar[];
  /** The furthest end. */
  end: number;
}

/** What any library needs to draw one of our bar charts. */
export interface BarsOfChart {
  title: string;
  subtitle: string;
  rows: readonly BarRow[];
}

/** The part of `/charts/<id>.json` that is drawn. */
export interface ChartFile {
  title: string;
  subtitle: string;
  rows: readonly FileRow[];
}

interface FileRow {
  group: string | null;
  label: string;
  detail: string;
  part: string;
  wording: string;
  unit: string | null;
  lower: { value: number } | null;
  upper: { value: number } | null;
}

/** The bars of a published chart, in gigawatts, billions or percent. */
export function barsOf({ title, subtitle, rows }: ChartFile): BarsOfChart {
  const whole = rows.filter(({ part }) => part === 'whole');
  const labels = whole.map(({ label }) => label);
  const isUnique = new Set(labels).size === labels.length;
  return {
    title,
    subtitle,
    rows: whole.map((row) => {
      const parts = rows.filter((other) => placeOf(other) === placeOf(row));
      const bars = parts.flatMap(barsOfPart).toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
      return {
        name: isUnique ? row.label : placeOf(row),
        words: row.wording,
        bars,
        end: Math.max(0, ...bars.map(({ to }) => to)),
      };
    }),
  };
}

const placeOf = ({ group, label, detail }: FileRow) => [group, label, detail].filter(Boolean).join(', ');

function barsOfPart({ part, unit, lower, upper }: FileRow): Bar[] {
  const scale = unit?.startsWith('usd') === true ? 1e9 : 1;
  const bar = (kind: BarKind, value: number | undefined): Bar[] =>
    value === undefined || value === 0 ? [] : [{ kind, to: value / scale }];
  const furthest = upper?.value ?? lower?.value;
  if (part === 'replaced') return bar('replaced', furthest);
  return lower && upper && lower.value < upper.value
    ? [...bar('claimed', upper.value), ...bar('sure', lower.value)]
    : bar('sure', furthest);
}
