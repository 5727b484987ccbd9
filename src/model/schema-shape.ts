import type { z } from 'astro/zod';
import type { Path } from './reading/yaml/yaml-tree.ts';
import { roleOf, type TextRole } from './schemas/text-role.ts';

/** The parts of a zod definition that lead to the schema inside. */
interface Definition {
  type: string;
  in?: z.ZodType;
  out?: z.ZodType;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Readonly<Record<string, z.ZodType>>;
  /** Of a map, whose keys are not of the schema. */
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
  /** Of a list of words. */
  entries?: Readonly<Record<string, unknown>>;
}

/** What a schema takes, without what wraps it: refinements, transforms, defaults, optional, unions. */
interface Core extends Definition {
  /** What the core or a wrapping of it says that its texts are for. */
  role: TextRole | undefined;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

function coresOf(schema: z.ZodType, outer?: TextRole): Core[] {
  const definition = definitionOf(schema);
  const role = outer ?? roleOf(schema);
  if (definition.options) return definition.options.flatMap((option) => coresOf(option, role));
  // A preprocess step is a pipe from a transform; the shape is on its far side.
  const isFromTransform = definition.in && definitionOf(definition.in).type === 'transform';
  const inner = definition.innerType ?? (isFromTransform ? definition.out : definition.in);
  return inner ? coresOf(inner, role) : [{ ...definition, role }];
}

function coresAt(schema: z.ZodType, path: Path): Core[] {
  let cores = coresOf(schema);
  for (const step of path) {
    cores = cores.flatMap(({ element, shape, valueType }) => {
      const next = element ?? valueType ?? shape?.[String(step)];
      return next ? coresOf(next) : [];
    });
  }
  return cores;
}

/** The keys that an object takes at a path of a schema, in any of its forms; none where there is no object. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(coresAt(schema, path).flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

/** The keys at a path whose lists of words hold a word: `layer` for `silicon`. */
export const keysTaking = (schema: z.ZodType, path: Path, word: string): string[] =>
  coresAt(schema, path).flatMap(({ shape }) =>
    Object.entries(shape ?? {})
      .filter(([, each]) => coresOf(each).some(({ entries }) => entries !== undefined && Object.hasOwn(entries, word)))
      .map(([key]) => key),
  );

/** What the texts at a path of a schema are for; undefined where it takes none. */
export const textRoleAt = (schema: z.ZodType, path: Path): TextRole | undefined =>
  coresAt(schema, path).find(({ type }) => type === 'string')?.role;

/** Types that hold no text of an editor's own: choices of words, numbers, yes or no. */
const TEXTLESS = new Set(['enum', 'literal', 'number', 'boolean']);

/**
 * Where a schema takes texts, and what they are for: by path, with `*` for each item of a list or value of a map.
 *
 * @throws where a schema does not say what a text is for, says two things, or takes what is unknown here
 */
export function textRolesOf(schema: z.ZodType, pattern = ''): ReadonlyMap<string, TextRole> {
  const roles = new Map<string, TextRole>();
  const refuse = (at: string, problem: string): never => {
    throw new Error(`The schema ${problem} at \`${at}\`: give it a role, see schemas/text-role.ts`);
  };
  const below = (step: string, inner: z.ZodType) => {
    for (const [at, role] of textRolesOf(inner, pattern === '' ? step : `${pattern}.${step}`)) add(at, role);
  };
  const add = (at: string, role: TextRole) => {
    const other = roles.get(at) ?? role;
    if (other !== role) refuse(at, `takes a text as ${other} and as ${role}`);
    roles.set(at, role);
  };
  for (const { type, role, element, shape, valueType } of coresOf(schema)) {
    const each = element ?? valueType;
    if (each) below('*', each);
    else if (shape) for (const [key, inner] of Object.entries(shape)) below(key, inner);
    else if (type === 'string') add(pattern, role ?? refuse(pattern, 'does not say what a text is for'));
    else if (!TEXTLESS.has(type)) refuse(pattern, `takes a ${type}, of which nobody knows whether it holds texts,`);
  }
  return roles;
}
