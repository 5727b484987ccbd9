import { LedgerError } from '../../ledger/ledger-error.ts';
import { measured } from '../../ledger/yardstick.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { mentionsBy, type Mention } from '../../model/mentions.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

/** What is measured in homes or reactors can be, and nothing is measured twice in a row. */
export const yardstickRule: Rule = (content) => (entry) => {
  const mentions = mentionsBy(content, entry).filter(({ collection }) => collection === 'figures');
  const measures = mentions.filter(({ measuredIn }) => measuredIn !== undefined);
  return [
    ...measures.flatMap((mention) => checkMeasure(content, mention)),
    ...checkDistance(content, entry, measures),
    ...checkPlain(content, entry, mentions),
  ];
};

function checkMeasure({ ledger }: Content, mention: Mention): Diagnostic[] {
  const { by, id, measuredIn = '' } = mention;
  // What is not there, or has no value, is reported as such.
  if (!ledger.find(id) || !ledger.find(measuredIn)) return [];
  try {
    measured(ledger, id, measuredIn);
    return [];
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return [
      by.file.diagnose(
        'bad-yardstick',
        mention.offset,
        error.message,
        'take another yardstick, or print the figure alone',
      ),
    ];
  }
}

/** The text in which a figure stands: in a body the number of the paragraph, and else the path of the field. */
function placesIn(content: Content, entry: Entry): (mention: Mention) => number | string {
  const texts = content.bodies.get(entry)?.texts ?? [];
  return (mention) =>
    mention.path?.join('.') ?? texts.filter((text) => (text.offsetOf(0) ?? 0) <= mention.offset).length;
}

/** Two yardsticks in one text, or in two that follow each other in a body, leave a reader with neither. */
function checkDistance(content: Content, entry: Entry, all: readonly Mention[]): Diagnostic[] {
  const placeOf = placesIn(content, entry);
  return all.flatMap((mention, i) => {
    const before = all[i - 1];
    if (!before) return [];
    const [place, other] = [placeOf(mention), placeOf(before)];
    const follows = typeof place === 'number' && typeof other === 'number' ? place - other <= 1 : place === other;
    return follows ? secondYardstick(entry, mention) : [];
  });
}

/**
 * A yardstick that is only printed is one all the same where another of its unit stands in the same text: "4 reactors;
 * all that OpenAI had was 2 GW". What is itself measured there is none.
 */
function checkPlain(content: Content, entry: Entry, mentions: readonly Mention[]): Diagnostic[] {
  const placeOf = placesIn(content, entry);
  const isText = ({ place }: Mention) => place === 'body' || place === 'text';
  return [...Map.groupBy(mentions.filter(isText), placeOf).values()].flatMap((inText) => {
    const measured = new Set(inText.filter(({ measuredIn }) => measuredIn !== undefined).map(({ id }) => id));
    const by = new Set(inText.flatMap(({ measuredIn }) => measuredIn ?? []));
    const unitOf = (id: string) => content.ledger.find(id)?.unit;
    const yardsticks = inText.filter(
      ({ id, measuredIn }) =>
        measuredIn === undefined && !measured.has(id) && content.ledger.find(id)?.yardstick !== undefined,
    );
    return yardsticks.flatMap((mention, i) => {
      const others = [...by, ...yardsticks.slice(0, i).map(({ id }) => id)];
      const isSecond = others.some((id) => id !== mention.id && unitOf(id) === unitOf(mention.id));
      return isSecond && !by.has(mention.id) ? secondYardstick(entry, mention) : [];
    });
  });
}

const secondYardstick = (entry: Entry, { offset }: Mention): Diagnostic[] => [
  entry.file.diagnose(
    'bad-yardstick',
    offset,
    'A second yardstick follows right upon another',
    'keep the one that says more',
  ),
];
