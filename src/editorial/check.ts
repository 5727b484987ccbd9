import type { PartialDate } from '../ledger/partial-date.ts';
import { isMachineWritten, type CollectionName } from './collections.ts';
import { Content } from './content.ts';
import { sortDiagnostics, type Diagnostic } from './diagnostic.ts';
import type { ArticleBody } from './reading/article-body.ts';
import type { Entry } from './reading/entry.ts';
import { parsePermalinks, PERMALINKS } from './reading/permalinks-file.ts';
import { readArticle } from './reading/read-article.ts';
import { readEntries, type EntryId } from './reading/read-entries.ts';
import { SourceFile, type RawFile } from './reading/source-file.ts';
import { articleRule } from './rules/article-rule.ts';
import { chartRule } from './rules/chart-rule.ts';
import { correctionRule } from './rules/correction-rule.ts';
import { dateRule } from './rules/date-rule.ts';
import { evidenceRule } from './rules/evidence-rule.ts';
import { faqRule } from './rules/faq-rule.ts';
import { figureRule } from './rules/figure-rule.ts';
import { formulaRule } from './rules/formula-rule.ts';
import { numberRule } from './rules/number-rule.ts';
import { retiredRule } from './rules/retired-rule.ts';
import { reviewRule } from './rules/review-rule.ts';
import { revisionRule } from './rules/revision-rule.ts';
import { recordRule } from './rules/record-rule.ts';
import type { Rule } from './rules/rule.ts';
import { referenceRule } from './rules/reference-rule.ts';
import { parseEntry } from './rules/schema-rule.ts';
import { textRule } from './rules/text-rule.ts';
import { usageRule } from './rules/usage-rule.ts';

const RULES: readonly Rule[] = [
  referenceRule,
  faqRule,
  recordRule,
  retiredRule,
  revisionRule,
  figureRule,
  evidenceRule,
  formulaRule,
  chartRule,
  correctionRule,
  dateRule,
  articleRule,
  textRule,
  numberRule,
  usageRule,
];

export interface CheckResult {
  /** Files that could not be read first; then by file, line and column. */
  diagnostics: Diagnostic[];
  /** The files' texts, for printing the lines at fault. */
  sources: ReadonlyMap<string, SourceFile>;
  content: Content;
}

/**
 * Checks everything in `content/` and reports every problem at once. Never throws, whatever the files hold.
 *
 * @param today the day it is, where what has become due shall be reported; a build is the same on every day
 */
export function check(files: readonly RawFile[], today?: PartialDate): CheckResult {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, SourceFile>();
  const entries: Entry[] = [];
  const unreadable: EntryId[] = [];
  const unknown = new Set<CollectionName>();
  for (const file of files) {
    guard(diagnostics, file.path, () => {
      if (isMachineWritten(file.path)) {
        if (file.path === PERMALINKS) diagnostics.push(...checkPermalinks(file, sources));
        return;
      }
      const reading = readEntries(file);
      if (reading.source) sources.set(file.path, reading.source);
      diagnostics.push(...reading.problems);
      entries.push(...reading.entries);
      unreadable.push(...reading.lostIds);
      if (reading.lostCollection) unknown.add(reading.lostCollection);
    });
  }
  if (!files.some(({ path }) => path === 'content/site.yaml')) {
    diagnostics.push(
      new SourceFile('content/site.yaml', '').diagnose(
        'missing-file',
        0,
        'The file does not exist',
        'write `sourcesRead:` and the day of the newest source that has been read',
      ),
    );
  }
  const content = assemble(dropRepeated(entries, diagnostics), unreadable, unknown, diagnostics);
  for (const rule of [...RULES, reviewRule(today)].map((each) => each(content))) {
    for (const entry of content.entries) guard(diagnostics, entry.file.path, () => diagnostics.push(...rule(entry)));
  }
  return { diagnostics: sortDiagnostics(diagnostics), sources, content };
}

function checkPermalinks({ path, bytes }: RawFile, sources: Map<string, SourceFile>): Diagnostic[] {
  const file = new SourceFile(path, new TextDecoder().decode(bytes));
  sources.set(path, file);
  return parsePermalinks(file).problems;
}

/** Two files may not give the same id: the first keeps it. */
function dropRepeated(entries: readonly Entry[], diagnostics: Diagnostic[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.collection}/${entry.id}`;
    const other = first.get(key);
    if (!other) first.set(key, entry);
    else {
      diagnostics.push(
        entry.diagnoseKey(
          'duplicate-id',
          [],
          `The id \`${entry.id}\` is taken: ${other.file.path} has it`,
          'give this entry another id, or make one entry of the two',
        ),
      );
    }
  }
  return [...first.values()];
}

function assemble(
  entries: readonly Entry[],
  unreadable: readonly EntryId[],
  unknown: ReadonlySet<CollectionName>,
  diagnostics: Diagnostic[],
): Content {
  const lost = [...unreadable];
  const data = new Map<Entry, unknown>();
  const bodies = new Map<Entry, ArticleBody>();
  for (const entry of entries) {
    guard(diagnostics, entry.file.path, () => {
      const parsed = parseEntry(entry);
      if ('data' in parsed) data.set(entry, parsed.data);
      else {
        diagnostics.push(...parsed.problems);
        lost.push(entry);
      }
      if (entry.bodyStart === undefined) return;
      const body = readArticle(entry.file, entry.id, entry.bodyStart);
      bodies.set(entry, body);
      diagnostics.push(...body.problems);
    });
  }
  const isComplete = unreadable.length === 0 && unknown.size === 0;
  return new Content(entries, data, bodies, lost, { isComplete, unknown });
}

/** A mistake of ours must not become an editor's stack trace. */
function guard(diagnostics: Diagnostic[], path: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.push(
      new SourceFile(path, '').diagnose(
        'internal',
        0,
        `The checker failed here: ${reason}`,
        'this is a mistake in the checker: report it with this file',
      ),
    );
  }
}
