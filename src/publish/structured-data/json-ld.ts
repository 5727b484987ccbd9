import type { Thing, WithContext } from 'schema-dts';
import { withPlainSpaces } from '../../ledger/number-text.ts';

/** A description of a page for machines, typed with schema.org's vocabulary. @see https://www.w3.org/TR/json-ld11/ */
export type JsonLd = WithContext<Thing>;

/** Stands where the day goes on which a page last changed: only a finished build knows what the page says. */
export const LAST_CHANGED = 'last changed';

/**
 * As it stands in `<script type="application/ld+json">`. `<` is escaped, since `</script>` in a text would end the
 * script.
 */
export const jsonLdText = (data: JsonLd): string =>
  withPlainSpaces(JSON.stringify(data)).replaceAll('<', String.raw`\u003c`);
