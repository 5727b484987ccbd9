import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/reading/files/source-file.ts';
import { howMany } from '../../model/how-many.ts';
import { visible } from '../../model/visible-text.ts';

/** As much of a line as fits a terminal, with the problem in it. */
const MAX_LINE = 100;

export interface ReportOptions {
  /** Print each warning instead of their number. */
  warnings: boolean;
}

/** The report that an editor reads; empty when there is nothing to say. */
export function textReport(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  { warnings }: ReportOptions,
): string {
  const shown = diagnostics.filter(({ severity }) => warnings || severity === 'error');
  return [
    ...shown.map((diagnostic) => describe(diagnostic, sources.get(diagnostic.file))),
    ...summary(diagnostics, warnings),
  ].join('\n\n');
}

function describe(
  { file, line, column, severity, code, message, remedy, details = [] }: Diagnostic,
  source: SourceFile | undefined,
): string {
  const lines = [`${file}:${line}:${column} ${severity} ${code}  ${message}`];
  const text = source?.lineText(line);
  if (text !== undefined && text.trim() !== '') lines.push(...pointAt(text, line, column));
  if (remedy !== undefined) lines.push(`    → ${remedy}`);
  return [...lines, ...details].join('\n');
}

/** The line at fault, and a caret below the place. */
function pointAt(text: string, line: number, column: number): string[] {
  const from = Math.max(0, Math.min(column - 1 - MAX_LINE / 2, text.length - MAX_LINE));
  const before = (from > 0 ? '…' : '') + visible(text.slice(from, column - 1));
  const after = visible(text.slice(column - 1, from + MAX_LINE)) + (text.length > from + MAX_LINE ? '…' : '');
  const gutter = `${line} | `;
  return [`    ${gutter}${before}${after}`, `    ${' '.repeat(gutter.length + [...before].length)}^`];
}

function summary(diagnostics: readonly Diagnostic[], warningsShown: boolean): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const lines: string[] = [];
  if (errors.length > 0)
    lines.push(
      `${howMany(errors.length, 'error')} in ${howMany(new Set(errors.map(({ file }) => file)).size, 'file')}. Each code is explained in docs/checks.md.`,
    );
  if (warnings.length > 0)
    lines.push(
      `${howMany(warnings.length, 'warning')} (${countByCode(warnings)})${warningsShown ? '' : '; `npm run check -- --warnings` shows them'}.`,
    );
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function countByCode(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, n]) => `${n} ${code}`).join(', ');
}
