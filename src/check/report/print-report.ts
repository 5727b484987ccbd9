import { isInOrder } from '../../model/diagnostic.ts';
import type { Understanding } from '../../model/understand.ts';
import { textReport } from './text-report.ts';

/**
 * Prints what keeps content from being published, and how many warnings there are; nothing where there are neither.
 *
 * @returns whether the content is in order
 */
export function printReport({ diagnostics, sources }: Pick<Understanding, 'diagnostics' | 'sources'>): boolean {
  const report = textReport(diagnostics, sources, { warnings: false });
  const isFine = isInOrder({ diagnostics });
  if (report !== '') (isFine ? console.log : console.error)(`\n${report}\n`);
  return isFine;
}
