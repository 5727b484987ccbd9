import { ChartText } from './ChartText.tsx';
import type { PlacedLabel } from './place-label.ts';

/** Name, value and details of a row. */
export const Label = ({ label: { name, value, detail } }: { label: PlacedLabel }) => (
  <g class="label">
    {name.map(({ text, y }) => (
      <ChartText class="name" y={y}>
        {text}
      </ChartText>
    ))}
    {(value.bound || value.number) && (
      // A stylesheet may move it to the end of the column of labels.
      <ChartText class="value" x="100%" y={value.y}>
        {value.bound && <tspan>{value.bound}</tspan>}
        {/* Some programs drop a blank at the end of a part. */}
        {value.bound && value.number && ' '}
        {value.number}
      </ChartText>
    )}
    {detail.map(({ text, y }) => (
      <ChartText y={y}>{text}</ChartText>
    ))}
  </g>
);
