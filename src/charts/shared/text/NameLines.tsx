import { ChartText } from './ChartText.tsx';
import type { PlacedLabel } from './place-label.ts';
import type { Surface } from '../surface.ts';

/** The name of a row. */
export const NameLines = ({ on, name }: { on: Surface } & Pick<PlacedLabel, 'name'>) => (
  <>
    {name.map(({ text, y }) => (
      <ChartText on={on} look="name" y={y}>
        {text}
      </ChartText>
    ))}
  </>
);
