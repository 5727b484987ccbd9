import { ChartText } from './ChartText.tsx';
import type { PlacedLabel } from './place-label.ts';
import type { Surface } from './surface.ts';

/** Name, value and details of a row. */
export const Label = ({ on, label: { name, value, detail } }: { on: Surface; label: PlacedLabel }) => (
  <g {...on.group('label')}>
    {name.map(({ text, y }) => (
      <ChartText on={on} look="name" y={y}>
        {text}
      </ChartText>
    ))}
    {(value.bound || value.number) && (
      // A stylesheet may move it to the end of the column of labels.
      <ChartText on={on} look="value" x={on.x(100)} y={value.y}>
        {value.bound && <tspan {...on.styled('tspan')}>{value.bound}</tspan>}
        {/* Some programs drop a blank at the end of a part. */}
        {value.bound && value.number && ' '}
        {value.number}
      </ChartText>
    )}
    {detail.map(({ text, y }) => (
      <ChartText on={on} y={y}>
        {text}
      </ChartText>
    ))}
  </g>
);
