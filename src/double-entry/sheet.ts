/** A sheet of claims to be read a second time: what is to be seen of each, and blanks for what is read. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { BASES } from '../ledger/figure.ts';
import { WordingError } from '../ledger/parse-wording.ts';
import { remedyForId } from '../model/meant/entry-meant.ts';
import { explainDate } from '../model/meant/remedies.ts';
import type { Entry } from '../model/reading/entry.ts';
import { readingsSchema, SEEN } from '../model/schemas/reading.ts';
import { readWording } from './read-wording.ts';
import type { Unread } from './unread.ts';

/** One entry as it goes into `content/readings/`, and into which file. */
export interface Taken {
  figure: string;
  path: string;
  reading: Readonly<Record<string, unknown>>;
  /** What was typed for the value, where the ledger has other words for it. */
  typed?: string | undefined;
}

const HEAD = `# Second readings. Read the words, and the source where it can be opened; never the ledger. Fill in:
# saw: ${SEEN.join(' or ')} (whether you read the source itself, or only these words)
# value: the number with its bound and unit, or nothing where the words have none:
#   at least 10 GW, up to $38 billion, more than 5%, about 7 years, between 3 GW and 5 GW, $1.5 billion a year, 160 million shares;
#   dates: 2029-05-31, 2029-05, 2029-Q3, 2029-H2, 2029, by 2027-12, from 2029, through 2031, about 2030
# asOf: the day of which it is true or on which it was said: 2025-11-03, or 2025-11
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

const PARTIES = ['payer', 'payee'] as const;

const saidOf = ({ message, remedy }: { message: string; remedy?: string | undefined }) =>
  remedy === undefined ? message : `${message}: ${remedy}`;

const SHOWN = ['figure', 'label', 'reference'];

/**
 * What a filled sheet enters. Items whose `basis` is blank are left for another day.
 *
 * @param on the day of the reading, ISO
 * @param vendors every company: who pays and who is paid
 * @throws {SheetError} with one line for each thing that is wrong; then nothing is taken
 */
export function takeSheet(text: string, unread: readonly Unread[], on: string, vendors: readonly Entry[]): Taken[] {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isSeq(document.contents))
    throw new SheetError(document.errors[0]?.message ?? 'Expected a list, as `npm run read -- --sheet` prints it');
  const problems: string[] = [];
  const taken = document.contents.items.flatMap((item) => {
    const fields = isMap(item) ? (item.toJSON() as Record<string, unknown>) : {};
    const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
    return filled['basis'] === undefined ? [] : takeItem(filled, { unread, on, vendors }, problems);
  });
  for (const figure of twiceIn(taken)) problems.push(`\`${figure}\`: it is filled in twice: delete one of the two`);
  if (problems.length > 0) throw new SheetError(problems.join('\n'));
  return taken;
}

/** Figures of which the same claim was read more than once. */
function twiceIn(taken: readonly Taken[]): Set<string> {
  const claims = Map.groupBy(taken, ({ figure, reading }) => `${figure}/r/${String(reading['revision'])}`);
  return new Set([...claims.values()].flatMap(([first, second]) => (first && second ? first.figure : [])));
}

/** @param problems takes what is wrong with it, a line each */
function takeItem(
  filled: Readonly<Record<string, unknown>>,
  { unread, on, vendors }: { unread: readonly Unread[]; on: string; vendors: readonly Entry[] },
  problems: string[],
): Taken[] {
  const figure = typeof filled['figure'] === 'string' ? filled['figure'] : '';
  const fault = (message: string) => problems.push(`\`${figure}\`: ${message}`);
  const claim = unread.find((each) => each.figure === figure && each.revision === filled['revision']);
  if (!claim) {
    fault('no claim of this figure and revision waits for a second reader');
    return [];
  }
  const reading: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(filled).filter(([key]) => !SHOWN.includes(key))),
    on,
  };
  const given = filled['value'];
  // YAML reads 2029 as a number; what is neither text nor number, the schema refuses.
  const typed = typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
  try {
    if (typed !== undefined) reading['value'] = readWording(typed, claim.unit);
  } catch (error) {
    if (!(error instanceof WordingError)) throw error;
    fault(`value: ${error.message}; or leave it blank where the words hold no number`);
  }
  const faults = faultsOf(reading, vendors);
  for (const each of faults) fault(each);
  return faults.length > 0
    ? []
    : [{ figure, path: claim.path, reading, typed: typed === reading['value'] ? undefined : typed }];
}

/** What is wrong with an entry, each with its key. */
function faultsOf(reading: Readonly<Record<string, unknown>>, vendors: readonly Entry[]): string[] {
  const strangers = PARTIES.flatMap((key): [key: string, name: string][] => {
    const name = reading[key];
    return typeof name !== 'string' || vendors.some(({ id }) => id === name) ? [] : [[key, name]];
  });
  const issues = readingsSchema.safeParse([reading]).error?.issues ?? [];
  return [
    ...issues.flatMap(({ path, message }) => {
      const key = path.slice(1).join('.');
      if (key === 'asOf') return `asOf: ${saidOf(explainDate(reading[key]))}`;
      return strangers.some(([each]) => each === key) ? [] : `${key}: ${message}`;
    }),
    ...strangers.map(([key, name]) => {
      const message = `no vendor has the id \`${name}\``;
      return `${key}: ${saidOf({ message, remedy: remedyForId(name, vendors) })}`;
    }),
  ];
}
