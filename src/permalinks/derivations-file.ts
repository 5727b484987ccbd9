import type { Derivation } from '../ledger/history.ts';

export const DERIVATIONS = 'content/revisions/derived.yaml';

const HEADER = `# What each derived figure was computed from, each time that it was published with another value or other inputs.
# \`npm run publish\` writes this file. Add revisions, never change one: pinned pages are computed from them.
`;

/** A derivation with the day on which it was published: `2026-11-22`. */
export type DatedDerivation = Derivation & { date: string };

/** The file as text: a figure a block, in order of ids, a revision a line, oldest first. */
export const printDerivations = (revisions: ReadonlyMap<string, readonly DatedDerivation[]>): string =>
  HEADER +
  [...revisions]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, of]) => `\n${id}:\n${of.map((each) => `  - ${printOne(each)}\n`).join('')}`)
    .join('');

function printOne({ date, formula, inputs }: DatedDerivation): string {
  const counted = Object.entries(inputs).map(([id, n]) => `${id}: ${n}`);
  return `{ date: ${date}, formula: '${formula}', inputs: { ${counted.join(', ')} } }`;
}
