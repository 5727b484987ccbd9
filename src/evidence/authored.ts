import { withPlainSpaces } from '../ledger/number-text.ts';
import type { Value } from '../ledger/value.ts';
import { printValue } from '../ledger/wording.ts';

/** A value as an editor writes it in a file: "at least 10 GW", "by 2026-12". `parseValue` reads it back. */
export function authored(value: Value): string {
  if (value.kind !== 'date') return withPlainSpaces(printValue(value));
  const { bound, date } = value;
  return bound === 'on' ? date.iso : `${bound} ${date.iso}`;
}
