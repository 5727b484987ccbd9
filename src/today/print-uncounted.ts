import type { Content } from '../model/content.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { keyOf } from '../model/entry-key.ts';

/** As many as fit into a line. */
const MOST = 5;

/** What the lists above go without, and that the check has more to say; undefined where it has nothing. */
export function printUncounted(content: Content, diagnostics: readonly Diagnostic[]): string | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return undefined;
  const lost = content.entries.filter((entry) => content.dataOf(entry.collection, entry) === undefined).map(keyOf);
  const more = lost.length > MOST ? ` and ${lost.length - MOST} more` : '';
  return [
    `\`npm run check\` has ${errors === 1 ? 'an error' : `${errors} errors`}.`,
    ...(lost.length > 0 ? [`Not counted, since they cannot be read: ${lost.slice(0, MOST).join(', ')}${more}.`] : []),
  ].join(' ');
}
