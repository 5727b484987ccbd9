import { printPartialDate } from '../ledger/partial-date.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { printValue } from '../ledger/wording.ts';
import { howMany } from '../model/how-many.ts';
import { visible } from '../model/visible-text.ts';
import { authored } from '../evidence/authored.ts';
import type { Kin, KinLikeness } from './kin.ts';
import type { Proposal, Proposals } from './proposals.ts';

const SAYS: Readonly<Record<KinLikeness, string>> = {
  same: 'The ledger says the same',
  before: 'The ledger knows this, and says today',
  bound: 'The ledger bounds it otherwise',
  other: 'It may revise',
};

/** What a text proposes, for a terminal. */
export function printProposals(path: string, { published, mended, proposals, leftOut }: Proposals): string {
  const day = published ? ` Its day: ${printPartialDate(published)}.` : ' It names no day: give one with `--date`.';
  return [
    `${howMany(proposals.length, 'value')} in ${visible(path)}.${proposals.length === 0 ? '' : day}`,
    ...(mended > 0
      ? [`Numbers with a question mark where a decimal point belongs, which are read so: ${mended}. Look them up.`]
      : []),
    ...proposals.map(printProposal),
    ...(leftOut.length > 0 ? ['', 'Numbers that are left to you:'] : []),
    ...leftOut.map(({ words, why }) => `    “${visible(words)}”: ${why}`),
    ...(proposals.length > 0 ? ['', ...howToTake(path, proposals)] : []),
  ].join('\n');
}

/** One to revise and one that is new, of this text, as far as it has them. */
function howToTake(path: string, proposals: readonly Proposal[]): string[] {
  const take = (n: number, rest: string) => `    npm run propose ${visible(path)} -- --take ${n} ${rest} --source <id>`;
  const revising = proposals.findIndex(
    ({ kin: [first] }) => first?.likeness === 'other' || first?.likeness === 'bound',
  );
  const isNew = proposals.findIndex(({ kin }) => kin.length === 0);
  const known = proposals[revising]?.kin[0]?.figure.id ?? '<id>';
  const topic = proposals.flatMap(({ kin }) => kin).at(0)?.figure.topic ?? '<file>';
  return [
    'Nothing is written. To take one as the next claim of a figure, or as a new figure:',
    take(Math.max(revising, 0) + 1, `--figure ${known}`),
    take(Math.max(isNew, 0) + 1, `--figure <new-id> --topic ${topic}`),
  ];
}

function printProposal({ value, unit, words, times, kin }: Proposal, i: number): string {
  const often = times > 1 ? `  (${times} times)` : '';
  return [
    '',
    `${String(i + 1).padStart(3)}  ${authored(value)}  [${unit}]${often}`,
    `     “${visible(words)}”`,
    ...(kin.length === 0 ? ['     The ledger holds nothing like it.'] : kin.map(printKin)),
  ].join('\n');
}

function printKin({ figure, value, claim, likeness }: Kin): string {
  const since = claim === undefined ? 'derived' : [claim.basis, claim.asOf?.iso].filter(Boolean).join(' ');
  const held = withPlainSpaces(printValue(value));
  return `     ${SAYS[likeness]}: ${figure.id}, ${held} (${since}; ${visible(figure.label)})`;
}
