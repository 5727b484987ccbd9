/** What stands beside each other is printed alike: texts as `wording.ts` writes them. */
const NUMBER = /^(?<before>\D*)(?<digits>\d+(?:\.\d+)?)(?<after>\D*)$/;
const MEGAWATTS = /^(?<digits>[\d.]+)(?<space>\s)MW$/;

const partsOf = (text: string) => NUMBER.exec(text)?.groups;
const decimalsOf = (digits = '') => digits.split('.')[1]?.length ?? 0;

/** A sum with no more decimals than the part that has fewest: "10.05 GW" of "5 GW" and "1.3 GW" is "10 GW". */
export function asExactAs(sum: string, addends: readonly string[]): string {
  const printed = partsOf(sum);
  if (!printed) return sum;
  const { before = '', digits = '', after = '' } = printed;
  const decimals = addends.flatMap((text) => {
    const addend = partsOf(text);
    return addend?.['after'] === after ? [decimalsOf(addend['digits'])] : [];
  });
  return decimals.length === 0
    ? sum
    : before + Number(digits).toFixed(Math.min(decimalsOf(digits), ...decimals)) + after;
}

/** Megawatts as gigawatts, where others are in gigawatts: "750 MW" beside "10 GW" is "0.75 GW". */
export const inGigawatts = (number: string, others: readonly string[]): string =>
  others.some((other) => other.endsWith('GW'))
    ? number.replace(MEGAWATTS, (_, digits: string, space: string) => `${Number(digits) / 1000}${space}GW`)
    : number;
