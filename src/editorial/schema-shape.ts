import type { z } from 'astro/zod';
import type { Path } from './reading/yaml-tree.ts';

/** The parts of a zod definition that lead to the schema inside. */
interface Definition {
  type: string;
  in?: z.ZodType;
  out?: z.ZodType;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  shape?: Readonly<Record<string, z.ZodType>>;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** The schema without what wraps it: refinements, transforms, defaults, optional. */
function unwrap(schema: z.ZodType): Definition {
  let definition = definitionOf(schema);
  for (;;) {
    // A preprocess step is a pipe from a transform; the shape is on its far side.
    const isFromTransform = definition.in && definitionOf(definition.in).type === 'transform';
    const inner = definition.innerType ?? (isFromTransform ? definition.out : definition.in);
    if (!inner) return definition;
    definition = definitionOf(inner);
  }
}

/** The alternatives of a union, or the one definition that there is. */
function alternatives(schema: z.ZodType): Definition[] {
  const definition = unwrap(schema);
  return definition.options?.flatMap(alternatives) ?? [definition];
}

/** The keys that an object takes at a path of a schema, in any of its forms; none where there is no object. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  let definitions = alternatives(schema);
  for (const step of path) {
    definitions = definitions.flatMap(({ element, shape }) => {
      const next = element ?? shape?.[String(step)];
      return next ? alternatives(next) : [];
    });
  }
  return [...new Set(definitions.flatMap(({ shape }) => Object.keys(shape ?? {})))];
}
