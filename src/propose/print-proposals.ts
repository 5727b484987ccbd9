import { printPartialDate } from '../ledger/partial-date.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { printValue } from '../ledger/wording.ts';
import { visible } from '../model/visible-text.ts';
import { authored } from '../evidence/authored.ts';
import type { Kin, Likeness } from './kin.ts';
import type { Proposal, Proposals } from './proposals.ts';

const SAYS: Readonly<Record<Likeness, string>> = {
  same: 'The ledger says the same',
  before: 'The ledger knows this, and says today',
  bound: 'The ledger bounds it otherwise',
  other: 'It may revise',
};

/** What a text proposes, for a terminal. */
export function printProposals(path: string, { published, mended, proposals, leftOut }: Proposals): string {
  const day = published ? ` Its day: ${printPartialDate(published)}.` : ' It names no day: give one with `--date`.';
  return [
    `${proposals.length} values in ${visible(path)}.${proposals.length === 0 ? '' : day}`,
    ...(mended > 0
      ? [`${mended} numbers have a question mark where a decimal point belongs, and are read so: look them up.`]
      : []),
    ...proposals.map(printProposal),
    ...(leftOut.length > 0 ? ['', 'Numbers that are left to you:'] : []),
    ...leftOut.map(({ words, why }) => `    “${visible(words)}”: ${why}`),
    ...(proposals.length > 0 ? ['', HOW_TO_TAKE] : []),
  ].join('\n');
}

const HOW_TO_TAKE = [
  'Nothing is written. To take the first as the next claim of a figure, or as a new figure:',
  '    npm run propose <file> -- --take 1 --figure aws-commitment --source <id>',
  '    npm run propose <file> -- --take 1 --figure <new-id> --topic aws --source <id>',
].join('\n');

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
