import type { PartialDate } from '../ledger/partial-date.ts';
import { sortDiagnostics } from '../model/diagnostic.ts';
import { guard } from '../model/guard.ts';
import { checkKeptRevisions } from './kept-revisions.ts';
import { checkKeptSnapshots } from './kept-snapshots.ts';
import { findLostAddresses } from './lost/lost-addresses.ts';
import { retiredIn } from '../model/retired/retired-in.ts';
import { SNAPSHOTS } from '../model/kept-snapshot.ts';
import { PERMALINKS } from '../model/reading/files/permalinks-file.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { articleRule } from './rules/article-rule.ts';
import { chartRule } from './rules/chart-rule.ts';
import { correctionRule } from './rules/correction-rule.ts';
import { dataCentreRule } from './rules/data-centre-rule.ts';
import { dateRule } from './rules/date-rule.ts';
import { evidenceRule } from './rules/evidence-rule.ts';
import { faqRule } from './rules/faq-rule.ts';
import { figureRule } from './rules/figure-rule.ts';
import { formulaRule } from './rules/formula-rule.ts';
import { lengthRule } from './rules/length-rule.ts';
import { linkRule } from './rules/link-rule.ts';
import { newestSourceRule } from './rules/newest-source-rule.ts';
import { numberRule } from './rules/number-rule.ts';
import { readUpToRule } from './rules/read-up-to-rule.ts';
import { readingRule } from './rules/reading-rule.ts';
import { retiredRule } from './rules/retired-rule.ts';
import { reviewRule } from './rules/review-rule.ts';
import { revisionRule } from './rules/revision-rule.ts';
import { openQuestionRule } from './rules/open-question-rule.ts';
import { pastRule } from './rules/past-rule.ts';
import { promiseRule } from './rules/promise-rule.ts';
import { proofRule } from './rules/proof-rule.ts';
import { pathRule } from './rules/path-rule.ts';
import { recordRule } from './rules/record-rule.ts';
import type { Rule } from './rules/rule.ts';
import { referenceRule } from './rules/reference-rule.ts';
import { textRule } from './rules/text-rule.ts';
import { unaskedRule } from './rules/unasked-rule.ts';
import { yardstickRule } from './rules/yardstick-rule.ts';
import { usageRule } from './rules/usage-rule.ts';
import { understand, type Edition, type Understanding } from '../model/understand.ts';

const RULES: readonly Rule[] = [
  referenceRule,
  faqRule,
  pathRule,
  promiseRule,
  recordRule,
  dataCentreRule,
  pastRule,
  retiredRule,
  revisionRule,
  figureRule,
  evidenceRule,
  proofRule,
  readingRule,
  formulaRule,
  chartRule,
  dateRule,
  newestSourceRule,
  articleRule,
  textRule,
  lengthRule,
  numberRule,
  unaskedRule,
  yardstickRule,
  usageRule,
];

/**
 * Checks everything in `content/` that readers see, and reports every problem at once: files that could not be read first, then by
 * file, line and column. Never throws, whatever the files hold.
 *
 * @param today the day it is, where what has become due shall be reported
 * @param edition which of what is written is checked; what waits until `today` has come out by then
 */
export function check(
  files: readonly RawFile[],
  today?: PartialDate,
  edition: Edition = { day: today },
): Understanding {
  const { content, diagnostics, sources, published } = understand(files, edition);
  guard(diagnostics, 'content/revisions', () => diagnostics.push(...checkKeptRevisions(files, published, content)));
  guard(diagnostics, SNAPSHOTS, () => diagnostics.push(...checkKeptSnapshots(files, published)));
  guard(diagnostics, PERMALINKS, () =>
    diagnostics.push(...findLostAddresses(content, published, retiredIn(content, published))),
  );
  for (const rule of [
    ...RULES,
    correctionRule(published),
    linkRule(published),
    readUpToRule(edition.withDrafts ? undefined : edition.day),
    reviewRule(today),
    openQuestionRule(today),
  ].map((each) => each(content))) {
    for (const entry of content.entries) guard(diagnostics, entry.file.path, () => diagnostics.push(...rule(entry)));
  }
  return { content, diagnostics: sortDiagnostics(diagnostics), sources, published };
}
