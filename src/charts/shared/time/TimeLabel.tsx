import { ChartText } from '../text/ChartText.tsx';
import { NameLines } from '../text/NameLines.tsx';
import type { Surface } from '../surface.ts';
import { ValueParts } from '../text/ValueParts.tsx';
import type { PlacedTimeRow } from './place-time-rows.ts';

/** px to the end of a column of labels, where there is room for one. */
const COLUMN_END = 296;

type TimeLabelProps = { on: Surface } & Pick<PlacedTimeRow<unknown>, 'name' | 'detail' | 'value'>;

/** The name of a row; where there is room for a column of labels, what is said of it and its value. */
export const TimeLabel = ({ on, name, detail, value }: TimeLabelProps) => (
  <>
    <NameLines on={on} name={name} />
    {(value.bound || value.number) && (
      <ChartText on={on} look="value" x={on.isFile ? COLUMN_END : on.x(100)} y={value.y}>
        <ValueParts on={on} value={value} />
      </ChartText>
    )}
    {detail && (
      <ChartText on={on} look="below" x={detail.x} y={detail.y}>
        {detail.text}
      </ChartText>
    )}
  </>
);
