import { resolve } from 'node:path';
import ts from 'typescript';

/**
 * What schema.org objects to in JSON-LD blocks, by the types of `schema-dts`, which are made from its vocabulary:
 * unknown types and properties, properties of another type, values of a wrong kind. Blocks of one shape are checked once.
 */
export function vocabularyErrors(blocks: readonly Readonly<Record<string, unknown>>[]): string[] {
  const shapes = new Map(blocks.map((block) => [shapeOf(block), block]));
  const declarations = [...shapes.values()].map((block, i) => {
    const type = String(block['@type']);
    return `export const block${i}: S.WithContext<S.${type}> = ${JSON.stringify(block, null, 1)};`;
  });
  const path = resolve('tests/support/structured-data-blocks.ts');
  const text = [`import type * as S from 'schema-dts';`, ...declarations].join('\n');

  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    // No page is a program: what a browser adds is not asked for, and takes seconds to read.
    lib: ['lib.es5.d.ts'],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (name) => resolve(name) === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    const line = text.slice(text.lastIndexOf('\n', start) + 1).split('\n', 1)[0] ?? '';
    return `${line.trim().slice(0, 120)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** Properties and types without their values; lists by the different shapes in them. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}:${key === '@type' ? String(inner) : shapeOf(inner)}`)
    .join()}}`;
}
