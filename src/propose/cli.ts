/**
 * `npm run propose <file>`: reads an announcement and prints the figures that it proposes, and what the ledger holds of
 * each. Writes nothing, but for `--take`, which enters one of them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePartialDate } from '../ledger/partial-date.ts';
import { readContent } from '../model/reading/files/read-content.ts';
import { reasonOf } from '../model/reading/files/reason-of.ts';
import { understand } from '../model/understand.ts';
import { carryOut } from '../scaffold/carry-out.ts';
import { changesOf } from '../scaffold/new-file.ts';
import { doubtsIn, usesOf } from '../uses/figure-uses.ts';
import { printDoubts } from '../uses/print-uses.ts';
import { readAnnouncement, type Announcement } from './announcement.ts';
import { printProposals } from './print-proposals.ts';
import { propose } from './proposals.ts';
import { planTake, type Taking } from './take.ts';

const USAGE =
  'Usage: npm run propose <file> [-- --date YYYY-MM-DD] [--take <n> --figure <id> [--topic <file>] [--source <id>]]';

function usage(problem: string): never {
  console.error(`${problem}\n${USAGE}`);
  process.exit(2);
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(1);
}

function readOptions() {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { date: text, take: text, figure: text, topic: text, source: text },
    });
    return { ...values, paths: positionals };
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

const { date, take, paths, ...taking } = readOptions();
const [path, ...others] = paths;
if (path === undefined || others.length > 0) usage('Expected one file: the text of an announcement');
const [stray] = take === undefined ? Object.keys(taking) : [];
if (stray !== undefined) usage(`\`--${stray}\` says where a value goes: choose one with \`--take <n>\``);
if (date !== undefined && !parsePartialDate(date)) usage(`\`${date}\` is no day: expected one such as 2026-11-22`);

const files = readContent(process.cwd());
const { content } = understand(files, { withDrafts: true });
const found = propose(announcement(path), content);
if (take === undefined) console.log(printProposals(path, found));
else enter(take, { ...taking, asOf: date ?? found.published?.iso });

function announcement(file: string): Announcement {
  try {
    return readAnnouncement(readFileSync(file));
  } catch (error) {
    return fail(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

/** @param chosen the number before a proposal */
function enter(chosen: string, options: Taking): void {
  const proposal = found.proposals[Number(chosen) - 1];
  if (!proposal) fail(`No proposal has the number \`${chosen}\`: there are ${found.proposals.length}.`);
  const plan = changesOf(planTake(proposal, options, content, files));
  if (!carryOut(process.cwd(), plan, files, '`npm run check` lists what is to be written.')) return;
  if (options.figure !== undefined && content.ids('figures').includes(options.figure)) tellOfUses(options.figure);
}

/** Names what prints a figure that has a new value, and what of it may be of the value before. */
function tellOfUses(figure: string): void {
  const found = usesOf(understand(readContent(process.cwd()), { withDrafts: true }).content, figure);
  const doubts = doubtsIn(found);
  console.log(`Places that print it: ${found.uses.length} (\`npm run uses ${figure}\` shows each sentence).`);
  if (doubts.length > 0) console.log(['These may be of the value before:', ...printDoubts(doubts)].join('\n'));
}
