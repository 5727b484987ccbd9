import { currentClaim } from '../../ledger/figure.ts';
import { Grades, provingWords, type Lack } from '../../ledger/proof.ts';
import { restsOn } from '../../ledger/rests-on.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { leadingPlaces } from '../../model/leading-places.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

/**
 * Every claim that stands has words that prove it, or says why it has none; and what a reader meets first rests on words
 * of a source that can be opened, has a name and was not only retold.
 */
export const proofRule: Rule = (content) => {
  const grades = new Grades(content.ledger, (id) => content.find('sources', id));
  return (entry) => [...checkWords(content, entry), ...checkPlaces(content, entry, grades)];
};

function checkWords(content: Content, entry: Entry): Diagnostic[] {
  const figure = content.dataOf('figures', entry);
  const claim = figure && currentClaim(figure);
  // What we worked out ourselves nobody has said.
  if (!claim || claim.basis === 'derived') return [];
  if (claim.unproved !== undefined || provingWords(claim).length > 0) return [];
  return [
    entry.diagnose(
      'unproved',
      ['claims', figure.claims.indexOf(claim)],
      `The claim of \`${entry.id}\` has no words that prove it`,
      'quote them under `evidence` (under `proof` where the claim is published), or say under `unproved` why there are none',
    ),
  ];
}

const LACKING: Readonly<Record<Lack, string>> = {
  words: 'has no words that prove it',
  address: 'has a source without an address',
  name: 'has a source that nobody stands behind by name',
  reading: 'has a source that was read only as somebody retells it',
};

const checkPlaces = (content: Content, entry: Entry, grades: Grades): Diagnostic[] =>
  leadingPlaces(content, entry).flatMap(({ figure, where, mention }) => {
    const weak = weakestClaim(content, grades, figure);
    if (!weak) return [];
    const message = `\`${figure}\` stands ${where}, and ${weak.id === figure ? 'its claim' : `the claim of \`${weak.id}\`, from which it is computed,`} ${LACKING[weak.lack]}`;
    const remedy = `${weak.lack === 'address' ? `write \`url:\` in the source \`${weak.source}\`, ` : ''}find the words in a better source, or take the number from this place`;
    return entry.file.diagnose('low-grade', mention.offset, message, remedy);
  });

/** The first claim of the last grade on which a figure rests; none where it says only that there is no number. */
function weakestClaim(
  content: Content,
  grades: Grades,
  id: string,
): { id: string; lack: Lack; source: string } | undefined {
  const { ledger } = content;
  return [...restsOn(ledger, id)]
    .flatMap((each) => {
      const figure = ledger.find(each);
      const claim = figure && currentClaim(figure);
      // A source that is missing or in disorder is reported where it stands.
      if (!claim || provingWords(claim).some(({ source }) => !content.find('sources', source))) return [];
      const lack = claim.value.kind === 'not-published' ? undefined : grades.lackOf(claim);
      return lack === undefined ? [] : { id: each, lack, source: grades.bestWords(claim)?.source ?? claim.source };
    })
    .at(0);
}
