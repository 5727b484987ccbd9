import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../visible-text.ts';
import type { SourceFile } from './source-file.ts';

/** The mistakes that people make in YAML, by the parser's own codes, in words for people. */
const EXPLANATIONS: Partial<Record<YAMLError['code'], readonly [message: string, remedy: string]>> = {
  TAB_AS_INDENT: ['A tab indents this line', 'indent with two spaces for each step'],
  BAD_INDENT: [
    'This line does not stand in line with those around it',
    'line the keys of an entry up, two spaces further in than its id',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon and a space make a second key on this line',
    'put quotation marks around a text that holds a colon and a space',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key has no colon on its own line',
    'write `key: text`, or `key: >-` with a long text on the lines below, two spaces further in',
  ],
  BAD_SCALAR_START: ['A text may not start with this sign', 'put quotation marks around the text'],
  MULTIPLE_DOCS: ['A second document starts here', 'delete the line `---`'],
};

const QUOTE_REMEDY =
  'put quotation marks around a text that starts with {, [, &, * or another sign of YAML, and close every bracket';

/** Errors of the parser as problems, one a line: the first on a line has often caused the rest. */
export function describeYamlErrors(errors: readonly YAMLError[], file: SourceFile, start: number): Diagnostic[] {
  const seen = new Set<number>();
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .flatMap(({ code, message, pos }) => {
      const offset = start + pos[0];
      const { line } = file.position(offset);
      if (seen.has(line)) return [];
      seen.add(line);
      const [what, remedy] = EXPLANATIONS[code] ?? [`This is not YAML: ${excerpt(message, 200)}`, QUOTE_REMEDY];
      return file.diagnose('broken-yaml', offset, what, remedy);
    });
}
