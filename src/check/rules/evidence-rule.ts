import { withPlainSpaces } from '../../ledger/number-text.ts';
import { printQuantity } from '../../ledger/wording.ts';
import { holdsNumberOf } from '../evidence-numbers.ts';
import type { Rule } from './rule.ts';

/** The words that prove an accepted claim hold its number. What we worked out has no such words. */
export const evidenceRule: Rule = (content) => (entry) => {
  const claims = content.dataOf('figures', entry)?.claims ?? [];
  return claims.flatMap(({ standing, basis, value, evidence }, index) => {
    const isProved = standing === 'accepted' && basis !== 'derived' && evidence !== undefined;
    if (!isProved || value.kind !== 'quantity' || holdsNumberOf(value, evidence)) return [];
    const message = `The evidence holds no number of \`${withPlainSpaces(printQuantity(value))}\``;
    const remedy = 'quote the words with the number, and say in `note:` how the value follows where they have none';
    return entry.diagnose('unsupported-number', ['claims', index, 'evidence'], message, remedy);
  });
};
