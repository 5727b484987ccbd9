import { inChart, inFrame, single, sizes, type Fluid } from './type.ts';

const rem = (px: number) => `${px / 16}rem`;

const clampOf = ({ least, base, growth, most }: Fluid) =>
  `clamp(${rem(least)}, ${rem(base)} + ${Number((growth * 100).toFixed(2))}vw, ${rem(most)})`;

const named = <V>(prefix: string, values: Readonly<Record<string, V>>, print: (value: V) => string) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, print(value)]));

/** All sizes as CSS has them; apart from the numbers, which scripts in a browser load. */
export const fontSize: Readonly<Record<string, string>> = {
  ...named('', sizes, rem),
  ...single,
  ...named('chart-', inChart, (px) => `${px}px`),
  ...named('frame-', inFrame, clampOf),
};
