import { LedgerError } from '../../ledger/ledger-error.ts';
import { measured } from '../../ledger/yardstick.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { mentionsBy, type Mention } from '../../model/mentions.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Rule } from './rule.ts';

/** What is measured in homes or reactors can be, and no two such measures follow each other. */
export const yardstickRule: Rule = (content) => (entry) => {
  const all = mentionsBy(content, entry).filter(({ measuredIn }) => measuredIn !== undefined);
  return [...all.flatMap((mention) => checkMeasure(content, mention)), ...checkDistance(content, entry, all)];
};

function checkMeasure({ ledger }: Content, { by, id, measuredIn = '', offset }: Mention): Diagnostic[] {
  // What is not there, or has no value, is reported as such.
  if (!ledger.find(id) || !ledger.find(measuredIn)) return [];
  try {
    measured(ledger, id, measuredIn);
    return [];
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return [
      by.file.diagnose('bad-yardstick', offset, error.message, 'take another yardstick, or print the figure alone'),
    ];
  }
}

/** Two yardsticks in one text, or in two that follow each other in a body, leave a reader with neither. */
function checkDistance(content: Content, entry: Entry, all: readonly Mention[]): Diagnostic[] {
  const texts = content.bodies.get(entry)?.texts ?? [];
  const placeOf = ({ path, offset }: Mention) =>
    path ? path.join('.') : texts.filter(({ offsets }) => (offsets[0] ?? 0) <= offset).length;
  return all.flatMap((mention, i) => {
    const before = all[i - 1];
    if (!before) return [];
    const [place, other] = [placeOf(mention), placeOf(before)];
    const follows = typeof place === 'number' && typeof other === 'number' ? place - other <= 1 : place === other;
    if (!follows) return [];
    return entry.file.diagnose(
      'bad-yardstick',
      mention.offset,
      'A second yardstick follows right upon another',
      'keep the one that says more',
    );
  });
}
