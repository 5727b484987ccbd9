import { compareReadings } from '../../evidence/compare-readings.ts';
import { ENTERED_TWICE, revisions, type Claim, type EnteredTwice } from '../../ledger/figure.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { provingWords } from '../../ledger/proof.ts';
import { printValue } from '../../ledger/wording.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

type Reading = EntryData<'readings'>[number];
type FigureData = EntryData<'figures'>;

/** Two entries of one claim say the same, or who was right is said; and no second entry is of a claim that is not there. */
export const readingRule: Rule = (content) => (entry) => {
  const readings = content.dataOf('readings', entry);
  if (!readings) return [];
  const figure = content.find('figures', entry.id);
  if (!figure) {
    if (content.has('figures', entry.id)) return [];
    const message = `No figure has the id \`${entry.id}\``;
    return [entry.diagnoseKey('unknown-id', [], message, 'write the id of the figure that was read')];
  }
  return readings.flatMap((reading, index) => checkReading(content, entry, index, reading, figure));
};

function checkReading(
  content: Content,
  entry: Entry,
  index: number,
  reading: Reading,
  figure: FigureData,
): Diagnostic[] {
  const claim = revisions(figure)[reading.revision - 1];
  if (!claim) {
    const message = `\`${entry.id}\` has no revision ${reading.revision}`;
    const remedy = `its accepted claims are counted from 1 to ${revisions(figure).length}`;
    return [entry.diagnose('unknown-id', [index, 'revision'], message, remedy)];
  }
  const { published } = content.find('sources', claim.source) ?? {};
  const proof = { ...firstWords(claim), published };
  const differing = compareReadings(figure, claim, proof, reading);
  const explained = (aspect: EnteredTwice) => reading.differs?.[aspect] !== undefined;
  return [
    ...differing
      .filter((aspect) => !explained(aspect))
      .map((aspect) => {
        const [first, second] = [firstEntry(aspect, claim, figure), secondEntry(aspect, reading)];
        const message = `The second reader has \`${second}\` for \`${aspect}\`, the claim has \`${first}\``;
        const remedy = `look into the source: correct the claim by a new one below it, or say here who was right: \`differs: { ${aspect}: … }\``;
        const at = reading[aspect] === undefined ? [index] : [index, aspect];
        return entry.diagnose('readings-differ', at, message, remedy);
      }),
    ...ENTERED_TWICE.filter((aspect) => explained(aspect) && !differing.includes(aspect)).map((aspect) =>
      entry.diagnose(
        'needless-reason',
        [index, 'differs', aspect],
        `This says why the two entries differ in \`${aspect}\`, and they do not`,
        `delete \`${aspect}\` here`,
      ),
    ),
  ];
}

const NONE = 'nothing';

const firstWords = (claim: Claim) => provingWords(claim)[0] ?? { source: claim.source, words: '' };

function firstEntry(aspect: EnteredTwice, claim: Claim, { money }: FigureData): string {
  switch (aspect) {
    case 'value':
      return withPlainSpaces(printValue(claim.value));
    case 'asOf':
      return claim.asOf?.iso ?? NONE;
    case 'payer':
    case 'payee':
      return money?.[aspect] ?? NONE;
    case 'words':
      return firstWords(claim).words || NONE;
    case 'source':
      return firstWords(claim).source;
    default:
      return claim[aspect];
  }
}

const secondEntry = (aspect: EnteredTwice, reading: Reading): string =>
  (aspect === 'asOf' ? reading.asOf?.iso : reading[aspect]) ?? NONE;
