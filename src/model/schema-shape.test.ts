import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { COLLECTIONS } from './collections.ts';
import { textRoleAt, textRolesOf } from './schema-shape.ts';
import { inlineText, partialDate, plainText, reference } from './schemas/text.ts';

test.each(Object.entries(COLLECTIONS))('every text that %s take says what it is for', (_name, { schema }) => {
  expect(textRolesOf(schema).size).toBeGreaterThan(0);
});

test('a role is found below lists, maps, choices, defaults, refinements and transforms', () => {
  const schema = z
    .discriminatedUnion('form', [
      z.strictObject({ form: z.literal('a'), notes: z.array(inlineText.refine(Boolean)).default([]) }),
      z.strictObject({ form: z.literal('b'), by: z.record(plainText, z.strictObject({ deal: reference('deals') })) }),
    ])
    .refine(Boolean)
    .transform((data) => ({ data, on: partialDate }));
  expect(Object.fromEntries(textRolesOf(schema))).toEqual({ 'notes.*': 'inline', 'by.*.deal': 'deals' });
  expect(textRoleAt(schema, ['notes', 3])).toBe('inline');
  expect(textRoleAt(schema, ['by', 'someone', 'deal'])).toBe('deals');
  expect(textRoleAt(schema, ['by'])).toBeUndefined();
});

test.each([
  ['a text that has none', z.strictObject({ rows: z.array(z.strictObject({ label: z.string() })) }), 'rows.*.label'],
  ['two at once', z.strictObject({ of: z.union([plainText, reference('figures')]) }), 'of'],
  ['what takes anything', z.strictObject({ rest: z.unknown() }), 'rest'],
])('refuses %s', (_what, schema, place) => {
  expect(() => textRolesOf(schema)).toThrow(`at \`${place}\``);
});
