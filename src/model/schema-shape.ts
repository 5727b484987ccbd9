import type { z } from 'astro/zod';
import type { Path } from './reading/yaml-tree.ts';

/** The parts of a zod definition that lead to the schema inside. */
interface Definition {
  type: string;
  in?: z.ZodType;
  out?: z.ZodType;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Readonly<Record<string, z.ZodType>>;
  options?: readonly z.ZodType[];
  /** Of a list of words. */
  entries?: Readonly<Record<string, unknown>>;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** The schemas without what wraps them: refinements, transforms, defaults, optional, unions. */
function unwrap(schema: z.ZodType): Definition[] {
  let definition = definitionOf(schema);
  for (;;) {
    if (definition.options) return definition.options.flatMap(unwrap);
    // A preprocess step is a pipe from a transform; the shape is on its far side.
    const isFromTransform = definition.in && definitionOf(definition.in).type === 'transform';
    const inner = definition.innerType ?? (isFromTransform ? definition.out : definition.in);
    if (!inner) return [definition];
    definition = definitionOf(inner);
  }
}

function definitionsAt(schema: z.ZodType, path: Path): Definition[] {
  let definitions = unwrap(schema);
  for (const step of path) {
    definitions = definitions.flatMap(({ element, shape }) => {
      const next = element ?? shape?.[String(step)];
      return next ? unwrap(next) : [];
    });
  }
  return definitions;
}

/** The keys that an object takes at a path of a schema, in any of its forms; none where there is no object. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(definitionsAt(schema, path).flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

/** The keys at a path whose lists of words hold a word: `layer` for `silicon`. */
export const keysTaking = (schema: z.ZodType, path: Path, word: string): string[] =>
  definitionsAt(schema, path).flatMap(({ shape }) =>
    Object.entries(shape ?? {})
      .filter(([, each]) => unwrap(each).some(({ entries }) => entries !== undefined && Object.hasOwn(entries, word)))
      .map(([key]) => key),
  );
