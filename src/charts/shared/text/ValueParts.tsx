import type { Surface } from '../surface.ts';
import type { ValueText } from './value-text.ts';

/** What stands in the text of a value: its bound, which stands back, and its number. */
export const ValueParts = ({ on, value: { bound, number } }: { on: Surface; value: ValueText }) => (
  <>
    {bound && <tspan {...on.styled('tspan')}>{bound}</tspan>}
    {/* Some programs drop a blank at the end of a part. */}
    {bound && number && ' '}
    {number}
  </>
);
