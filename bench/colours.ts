import { light } from '../src/design/palette.ts';
import type { BarKind } from './bars.ts';

/** All libraries paint the bars so, and nothing else in a colour: that is how the film strip tells marks from text. */
export const COLOURS: Readonly<Record<BarKind, string>> = {
  replaced: '#d9a8e6',
  claimed: '#b060c8',
  sure: light.power,
};
