/** `npm run uses <figure>`: every text, answer, chart and sum that prints a figure, with the sentence. */
import { withPlainSpaces } from '../ledger/number-text.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { remedyForId } from '../model/meant/entry-meant.ts';
import { printFigure } from '../model/printed-text.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { understand } from '../model/understand.ts';
import { usesOf } from './figure-uses.ts';
import { printUses } from './print-uses.ts';

const [id, ...more] = process.argv.slice(2);
if (id === undefined || more.length > 0) fail('Usage: npm run uses <figure>');
const { content } = understand(readContent(process.cwd()), { withDrafts: true });
const { ledger } = content;
if (!content.entry('figures', id)) {
  const others = content.entries
    .filter((entry) => entry.id === id)
    .map(({ collection }) => COLLECTIONS[collection].noun);
  const figures = content.entries.filter(({ collection }) => collection === 'figures');
  const hint = others.length > 0 ? `it is that of a ${others[0]}` : remedyForId(id, figures);
  fail(`No figure has the id \`${id}\`${hint === undefined ? '' : `: ${hint}`}`);
}
console.log(printUses(`${id}: ${valueInWords(id)}`, usesOf(content, id)));

function valueInWords(figure: string): string {
  try {
    return withPlainSpaces(printFigure(ledger, figure));
  } catch {
    return 'no value yet';
  }
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(1);
}
