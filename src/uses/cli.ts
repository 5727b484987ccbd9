/** `npm run uses <figure>`: every text, answer, chart and sum that prints a figure, with the sentence. */
import { withPlainSpaces } from '../ledger/number-text.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import { printFigure } from '../model/plain-text.ts';
import { readContent } from '../model/reading/read-content.ts';
import { understand } from '../model/understand.ts';
import { usesOf } from './figure-uses.ts';
import { printUses } from './print-uses.ts';

const [id, ...more] = process.argv.slice(2);
if (id === undefined || more.length > 0) fail('Usage: npm run uses <figure>');
const { content } = understand(readContent(process.cwd()), { withDrafts: true });
const { ledger } = content;
if (!content.entry('figures', id)) {
  const hint = didYouMean(id, content.ids('figures'));
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
