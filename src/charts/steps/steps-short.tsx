import type { ShortContents } from '../shared/short/short-contents.ts';
import { printPartialDate, type PartialDate } from '../../ledger/partial-date.ts';
import { LABEL_WIDTH, TEXT_FONT } from '../shared/text/place-label.ts';
import type { Surface } from '../shared/surface.ts';
import { textWidth } from '../shared/text/text-width.ts';
import type { TimeAxis } from '../shared/time/time-axis.ts';
import { placeSteps } from './place-steps.ts';
import type { Step, StepsChart } from './steps-chart.ts';

/** px of one step; its name stands beside it. */
const STEP = 14;
const NAME_GAP = 4;

/** Each group as one flight of stairs, the oldest step on top, each beside its name, up to the day of what is stated and on. */
export function stepsShort(chart: StepsChart): ShortContents {
  const { axis } = placeSteps(chart);
  return {
    groups: [
      {
        rows: chart.groups.map(({ heading = '', rows }) => {
          const steps = rows.filter(({ kind }) => kind === 'step');
          const last = rows.at(-1);
          const end = last ? axis.span(last.date).to : axis.read.at;
          return {
            name: heading,
            value: { bound: '', number: last ? `${last.count} in ${monthOf(last.date)}` : '' },
            href: last?.href,
            hue: 'power',
            height: steps.length * STEP,
            mark: (on) => steps.map((step, i) => <NamedBar on={on} step={step} axis={axis} end={end} y={i * STEP} />),
          };
        }),
      },
    ],
    left: 0,
    isFromZero: false,
    years: { labels: axis.labels, count: axis.years.length },
  };
}

const monthOf = (date: PartialDate) => printPartialDate(date, 'short').replace(/^\d+ /, '');

interface NamedBarProps {
  on: Surface;
  step: Step;
  axis: TimeAxis;
  /** Where the last count stands, percent of the plot. */
  end: number;
  /** px */
  y: number;
}

/** A bar from its date to the last count, an outline from there on, and its name before it, or on it where there is no room before it. */
function NamedBar({ on, step: { label, date }, axis, end, y }: NamedBarProps) {
  const { from } = axis.span(date);
  const isBefore = (from / 100) * LABEL_WIDTH >= textWidth(label, TEXT_FONT) + NAME_GAP;
  return (
    <>
      {/* A blank between any two texts, for who copies or extracts them. */ ' '}
      <rect {...on.look('solid')} x={on.x(from)} y={y} width={on.x(end - from)} height={STEP - 1} />
      {/* Nobody has said that it ends there. */}
      <line {...on.look('endless')} x1={on.x(end)} x2={on.x(100)} y1={y + STEP / 2} y2={y + STEP / 2} />
      <text
        class={isBefore ? undefined : 'on'}
        x={on.x(from)}
        dx={isBefore ? -NAME_GAP : NAME_GAP}
        y={y + 11}
        text-anchor={isBefore ? 'end' : undefined}
      >
        {label}{' '}
      </text>
    </>
  );
}
