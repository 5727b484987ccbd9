/** What a text in a schema is for: the schema says it, and the checks follow. */
import { z } from 'astro/zod';
import type { CollectionName } from '../collection-name.ts';

/**
 * - `inline`: prose that prints figures in braces; the number rule holds
 * - `plain`: prose printed as it stands; the number rule holds
 * - a collection: the id of an entry there
 * - `quoted`: words of others (titles, names of publishers, evidence), whose numbers are their authors'
 * - `notation`: what its own schema reads and nobody reads as prose: dates, units, addresses, formulas
 */
export type TextRole = 'inline' | 'plain' | CollectionName | 'quoted' | 'notation';

const roles = z.registry<{ role: TextRole }>();

/** A schema of texts that says what they are for; what is refined from it inherits that, a transform does not. */
export const asRole = <Schema extends z.ZodType>(role: TextRole, schema: Schema): Schema => {
  const own = schema.clone();
  roles.add(own, { role });
  return own;
};

/** What a schema says that its texts are for, if it says so itself. */
export const roleOf = (schema: z.ZodType): TextRole | undefined => roles.get(schema)?.role;
