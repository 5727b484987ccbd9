/** A sheet of claims to be read a second time: what is to be seen of each, and blanks for what is read. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { BASES } from '../ledger/figure.ts';
import { readingsSchema, SEEN } from '../model/schemas/reading.ts';
import type { Unread } from './unread.ts';

/** One entry as it goes into `content/readings/`, and into which file. */
export interface Taken {
  figure: string;
  path: string;
  reading: Readonly<Record<string, unknown>>;
}

const HEAD = `# Second readings. Read the words, and the source where it can be opened; never the ledger. Fill in:
# saw: ${SEEN.join(' or ')} (whether you read the source itself, or only these words)
# value: the number with its bound and unit (at least 10 GW, $38 billion, 2026-H2), or nothing where the words have none
# asOf: the day of which it is true or on which it was said
# basis: one of ${BASES.join(', ')}
# payer, payee: ids of vendors (openai, nvidia, …), or nothing where nobody in particular pays or is paid
`;

const quoted = (text: string) => JSON.stringify(text);

/** The sheet in YAML. What is left blank stays unread. */
export const printSheet = (unread: readonly Unread[]): string =>
  HEAD +
  unread
    .map(({ figure, revision, label, reference, source, words, isMoney }) =>
      [
        `- figure: ${figure}`,
        `  revision: ${revision}`,
        `  label: ${quoted(label)}`,
        `  reference: ${quoted(reference)}`,
        `  source: ${source}`,
        `  words: ${quoted(words)}`,
        ...['saw', 'value', 'asOf', 'basis', ...(isMoney ? ['payer', 'payee'] : [])].map((key) => `  ${key}:`),
        '',
      ].join('\n'),
    )
    .join('\n');

/** What a sheet is no reading of. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
}

const SHOWN = ['figure', 'label', 'reference'];

/**
 * What a filled sheet enters. Items whose `basis` is blank are left for another day.
 *
 * @param on the day of the reading, ISO
 * @throws {SheetError} with one line for each thing that is wrong; then nothing is taken
 */
export function takeSheet(text: string, unread: readonly Unread[], on: string): Taken[] {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isSeq(document.contents))
    throw new SheetError(document.errors[0]?.message ?? 'Expected a list, as `npm run read -- --sheet` prints it');
  const problems: string[] = [];
  const taken: Taken[] = [];
  for (const item of document.contents.items) {
    const fields = isMap(item) ? (item.toJSON() as Record<string, unknown>) : {};
    const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
    const figure = typeof filled['figure'] === 'string' ? filled['figure'] : '';
    const claim = unread.find((each) => each.figure === figure && each.revision === filled['revision']);
    if (filled['basis'] === undefined) continue;
    if (!claim) {
      problems.push(`\`${figure}\`: no claim of this figure and revision waits for a second reader`);
      continue;
    }
    const reading = { ...Object.fromEntries(Object.entries(filled).filter(([key]) => !SHOWN.includes(key))), on };
    const parsed = readingsSchema.safeParse([reading]);
    if (!parsed.success)
      problems.push(
        ...parsed.error.issues.map(({ path, message }) => `\`${figure}\`: ${path.slice(1).join('.')}: ${message}`),
      );
    else taken.push({ figure, path: claim.path, reading });
  }
  if (problems.length > 0) throw new SheetError(problems.join('\n'));
  return taken;
}
