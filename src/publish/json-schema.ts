/** What our schemas have in common. @see https://json-schema.org/draft/2020-12 */

/** What a schema says of itself first. @param id its own address */
export const schemaHead = (id: string, title: string) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: id,
  title,
});

/** An absolute address. */
export const ADDRESS = { type: 'string', format: 'uri' } as const;
