/**
 * `npm run read`: the second reading of claims. `--sheet` prints those that wait for one, without their values; `--take`
 * enters a filled sheet; `--drop` takes the newest entry of a figure back. Without any it asks at the prompt, one claim
 * after the other.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { dayOnTheWall } from '../ledger/partial-date.ts';
import { check } from '../check/check.ts';
import { textReport } from '../check/report/text-report.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { reasonOf } from '../model/reading/files/reason-of.ts';
import { understand } from '../model/understand.ts';
import { orEnd } from '../scaffold/or-end.ts';
import { writeChanges } from '../scaffold/write-changes.ts';
import { withoutNewest, withAddedReadings } from './readings-file.ts';
import { printSheet, SheetError, takeSheet, type Taken } from './sheet.ts';
import { toBeRead, type Unread } from './unread.ts';

const today = dayOnTheWall(new Date());
const { sheet, take, drop } = readOptions();
const { content: before } = understand(readContent(process.cwd()), { withDrafts: true });
const unread = toBeRead(before);
const vendors = before.entries.filter(({ collection }) => collection === 'vendors');

// Whoever reads only the beginning of a sheet (`| head`) closes the pipe; that is no error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

if (sheet) process.stdout.write(printSheet(unread));
else if (take !== undefined) enter(takeFrom(take));
else if (drop !== undefined) takeBack(drop);
else await ask();

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { sheet: { type: 'boolean' }, take: { type: 'string' }, drop: { type: 'string' } },
    });
    const [one, other] = Object.keys(values);
    return other === undefined ? values : usage(`Expected one of \`--${one}\` and \`--${other}\``);
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(problem: string): never {
  console.error(`${problem}\nUsage: npm run read [-- --sheet | --take <file> | --drop <figure>]`);
  process.exit(2);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function takeFrom(path: string): Taken[] {
  if (!existsSync(path)) fail(`${path} does not exist: \`npm run read -- --sheet > ${path}\` writes it.`);
  try {
    return takeSheet(readFileSync(path, 'utf8'), unread, today, vendors);
  } catch (error) {
    return fail(
      error instanceof SheetError
        ? `${path} was not taken:\n${error.message}`
        : `${path} cannot be read: ${reasonOf(error)}`,
    );
  }
}

/** Writes what was read, then says where the two entries differ. */
function enter(taken: readonly Taken[]): void {
  orEnd(() => {
    const changes = [...Map.groupBy(taken, ({ path }) => path)].map(([path, entries]) => {
      const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      const text = withAddedReadings(before, entries);
      if (text === undefined) throw new Error(`${path} cannot be added to: \`npm run check\` says why`);
      return { path, text, isNew: before === undefined };
    });
    writeChanges(process.cwd(), changes);
  });
  for (const { figure, typed, reading } of taken)
    if (typed !== undefined) console.log(`${figure}: “${typed}” is taken as ${String(reading['value'])}.`);
  const { content, diagnostics, sources } = check(readContent(process.cwd()), undefined, { withDrafts: true });
  const differing = diagnostics.filter(
    ({ code, file }) => code === 'readings-differ' || file.startsWith('content/readings/'),
  );
  if (differing.length > 0) console.log(textReport(differing, sources, { warnings: true }));
  console.log(`Read a second time: ${taken.length}. Claims that wait: ${toBeRead(content).length}.`);
}

/** Takes back the newest entry of a figure, so that its claim waits for a second reader again. */
function takeBack(figure: string): void {
  const path = before.entry('readings', figure)?.file.path;
  if (path === undefined) {
    const hint = didYouMean(figure, before.ids('readings'));
    fail(`Nobody has read \`${figure}\` a second time${hint === undefined ? '' : `: ${hint}`}.`);
  }
  const { text, dropped } = withoutNewest(readFileSync(path, 'utf8'), figure);
  orEnd(() => {
    writeChanges(process.cwd(), [text === undefined ? { path, isGone: true } : { path, text, isNew: false }]);
  });
  console.log(`Taken back from ${path}: ${JSON.stringify(dropped)}`);
  console.log('`npm run read` asks for it again.');
}

/** What was typed; undefined where the reader has left. */
type Ask = (question: string) => Promise<string | undefined>;

async function ask(): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  const answer: Ask = async (question) => Promise.race([lines.question(question), closed]);
  if (unread.length === 0) console.log('No claim waits for a second reader.');
  for (const claim of unread) if (!(await readAtPrompt(claim, answer))) break;
  lines.close();
}

/** Asks for one claim until it can be entered; one without a basis waits. @returns false where the reader has left */
async function readAtPrompt(claim: Unread, answer: Ask): Promise<boolean> {
  for (;;) {
    const entry = await askFor(claim, answer);
    if (entry === undefined) return false;
    try {
      enter(takeSheet(JSON.stringify([entry]), [claim], today, vendors));
      return true;
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      console.log(error.message);
    }
  }
}

/** One claim at the prompt. @returns undefined where the reader has left */
async function askFor(
  { figure, revision, label, reference, source, words, isMoney }: Unread,
  answer: Ask,
): Promise<Record<string, unknown> | undefined> {
  console.log(`\n${label}\n${reference}\n“${words}”`);
  const entry: Record<string, unknown> = { figure, revision, source, words };
  for (const key of ['saw', 'value', 'asOf', 'basis', ...(isMoney ? ['payer', 'payee'] : [])]) {
    const given = await answer(`${key}: `);
    if (given === undefined) return undefined;
    entry[key] = given.trim();
  }
  return entry;
}
