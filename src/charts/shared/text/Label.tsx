import { ChartText } from './ChartText.tsx';
import { NameLines } from './NameLines.tsx';
import { NAME_FONT, TEXT_FONT, valueWidth, type PlacedLabel } from './place-label.ts';
import type { Surface } from '../surface.ts';
import { textWidth } from './text-width.ts';
import { ValueParts } from './ValueParts.tsx';

/** Name, value and details of a row. */
export const Label = ({ on, label }: { on: Surface; label: PlacedLabel }) => {
  const { name, value } = label;
  const beside = on.isFile ? besideInFile(on, label) : label.beside;
  return (
    <g {...on.group('label')}>
      <NameLines on={on} name={name} />
      {(value.bound || value.number) && (
        // A stylesheet may move it to the end of the column of labels.
        <ChartText on={on} look="value" x={on.x(100)} y={value.y}>
          <ValueParts on={on} value={value} />
        </ChartText>
      )}
      {beside && (
        <ChartText on={on} look="beside" x={beside.x} y={beside.y}>
          {beside.text}
        </ChartText>
      )}
      {!on.isFile && label.below && (
        <ChartText on={on} look="below" y={label.below.y}>
          {label.below.text}
        </ChartText>
      )}
    </g>
  );
};

/** A file is wide: what a page has below the name stands beside it. */
function besideInFile(on: Surface, { beside, below, value, name }: PlacedLabel): PlacedLabel['beside'] {
  if (!beside || !below) return beside;
  const room = on.reach(100) - beside.x - valueWidth(value) - textWidth(' ', NAME_FONT);
  return name.length === 1 && textWidth(below.text, TEXT_FONT) <= room ? { ...beside, text: below.text } : beside;
}
