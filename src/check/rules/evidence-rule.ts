import { misdirection } from '../../evidence/compare-parties.ts';
import { compareSource } from '../../evidence/compare-source.ts';
import { compareWords, type Difference } from '../../evidence/compare-words.ts';
import { CLAIM_ASPECTS, currentClaim, rivals, type Claim, type ClaimAspect } from '../../ledger/figure.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { boundName, printValue } from '../../ledger/wording.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { once } from '../../model/once.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

/**
 * Each claim that stands today agrees with its words, with the kind and the day of its source, and its money goes the way
 * that its figure says; or the claim says why it differs. What an older revision said is history.
 */
export const evidenceRule: Rule = (content) => {
  const names = new Map(content.parsed('vendors').map(({ entry, data }) => [entry.id, data.name]));
  return (entry) => {
    const figure = content.dataOf('figures', entry);
    if (!figure) return [];
    const wrongWay = misdirection(figure, names);
    const problem = `The money goes the wrong way: ${wrongWay}`;
    const remedy = 'exchange `payer` and `payee`, or correct `kind` or the label';
    const inForce = [currentClaim(figure), ...rivals(figure)].filter((claim) => claim !== undefined);
    return [
      ...(wrongWay === undefined ? [] : [entry.diagnose('wrong-direction', ['money'], problem, remedy)]),
      ...inForce.flatMap((claim) => checkClaim(content, entry, claim, figure)),
    ];
  };
};

/** The key of a claim that each aspect is about. */
const KEYS: Readonly<Record<ClaimAspect, string>> = {
  number: 'evidence',
  bound: 'value',
  date: 'evidence',
  asOf: 'asOf',
  basis: 'basis',
};

interface FoundDifference {
  difference: Difference;
  /** What differs from the claim: the beginning of a sentence. */
  subject: string;
  /** The key of the claim to look at. */
  at: readonly string[];
}

const isOfWords = ({ aspect }: Difference) => KEYS[aspect] === 'evidence';

/** What the words of a claim say otherwise than it does. */
const comparedWords = once(({ basis, value, evidence, proof }: Claim) => {
  const compared = (words: string | undefined) =>
    basis === 'derived' || words === undefined ? undefined : compareWords(value, words);
  return { own: compared(evidence), added: compared(proof?.evidence) };
});

function checkClaim(
  content: Content,
  entry: Entry,
  claim: Claim,
  { label, claims }: { label: string; claims: readonly Claim[] },
): Diagnostic[] {
  const path = ['claims', claims.indexOf(claim)];
  const source = content.find('sources', claim.source);
  const printed = `\`${withPlainSpaces(printValue(claim.value))}\``;
  const differing = (difference: Difference | undefined, subject: string, at: readonly string[]): FoundDifference[] =>
    difference ? [{ difference, subject, at: isOfWords(difference) ? at : [KEYS[difference.aspect]] }] : [];
  const { own, added } = comparedWords(claim);
  const found: FoundDifference[] = [
    ...differing(own, `The words of ${printed}`, ['evidence']),
    ...differing(added, `The added words of ${printed}`, ['proof', 'evidence']),
    ...(source ? compareSource(claim, source, label) : []).map((difference) => ({
      difference,
      subject: `\`${claim.source}\``,
      at: [KEYS[difference.aspect]],
    })),
  ];
  const bound = boundName(claim.value);
  const keyOf = (aspect: ClaimAspect) => (aspect === 'bound' ? ['bound', bound] : [aspect]);
  const given = reasonsOf(claim);
  const needed = found.map(({ difference }) => String(keyOf(difference.aspect)));
  const unexplained = found.filter(
    ({ difference }) => !given.some((key) => String(key) === String(keyOf(difference.aspect))),
  );
  const needless = given.filter((key) => !needed.includes(String(key)));
  return [
    ...unexplained.map(({ difference: { aspect, what }, subject, at }) =>
      entry.diagnose(
        'claim-differs',
        [...path, ...at],
        `${subject} ${what}`,
        `correct the claim, its words or its source, or say why it is right in \`differs: { ${aspect === 'bound' ? `bound: { ${bound}: … }` : `${aspect}: …`} }\``,
      ),
    ),
    ...needless.map((key) =>
      entry.diagnose(
        'needless-reason',
        [...path, 'differs', ...key],
        `This says why the claim differs in its ${NAMES[key[0]]}, and nothing tells that it does`,
        `delete \`${key.at(-1)}\` here`,
      ),
    ),
  ];
}

/** The keys under `differs` that hold a reason. */
function reasonsOf({ differs = {} }: Claim): [ClaimAspect, ...string[]][] {
  return CLAIM_ASPECTS.flatMap((aspect): [ClaimAspect, ...string[]][] => {
    if (aspect !== 'bound') return differs[aspect] === undefined ? [] : [[aspect]];
    const bounds = Object.entries(differs.bound ?? {});
    return bounds.flatMap(([bound, why]) => (why === undefined ? [] : [[aspect, bound]]));
  });
}

const NAMES: Readonly<Record<ClaimAspect, string>> = {
  number: 'number',
  bound: 'bound',
  date: 'date',
  asOf: 'as-of day',
  basis: 'basis',
};
