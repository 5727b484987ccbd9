import type { Thing, WithContext } from 'schema-dts';

/** A description of a page for machines, typed with schema.org's vocabulary. @see https://www.w3.org/TR/json-ld11/ */
export type JsonLd = WithContext<Thing>;

/**
 * As it stands in `<script type="application/ld+json">`. `<` is escaped, since `</script>` in a text would end the
 * script; no-break spaces are for lines of print.
 */
export const jsonLdText = (data: JsonLd): string =>
  JSON.stringify(data)
    .replaceAll('\u00a0', ' ')
    .replaceAll('<', String.raw`\u003c`);
