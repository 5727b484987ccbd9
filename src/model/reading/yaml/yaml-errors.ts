import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../visible-text.ts';
import { explainIndent } from './indent-errors.ts';
import { explainLine } from './line-errors.ts';
import type { SourceFile } from '../files/source-file.ts';
import { explainQuote, explainUnclosed } from './unclosed-errors.ts';
import type { Slip } from '../slip.ts';

/** The mistakes that people make in YAML, by the parser's own codes, in words for people. */
const EXPLANATIONS: Partial<Record<YAMLError['code'], readonly [message: string, remedy: string]>> = {
  TAB_AS_INDENT: ['A tab indents this line', 'indent with two spaces for each step'],
  BAD_INDENT: [
    'This line does not stand in line with those around it',
    'line the keys of an entry up, two spaces further in than its id',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'This line does not stand in line with those around it',
    'line the keys of an entry up, two spaces further in than its id; a list has `- ` before each item',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key has no colon on its own line',
    'write `key: text`, or `key: >-` with a long text on the lines below, two spaces further in',
  ],
  MULTIPLE_DOCS: ['A second document starts here', 'delete the line `---`'],
};

const QUOTE_REMEDY =
  'put quotation marks around a text that starts with {, [, &, * or another sign of YAML, and close every bracket';

/**
 * The first error of the parser as a problem, for it has often caused the rest; but each
 * tab, which is a mistake of its own.
 *
 * @param text what was parsed
 * @param start where in the file it starts
 */
export function describeYamlErrors(
  errors: readonly YAMLError[],
  file: SourceFile,
  text: string,
  start: number,
): Diagnostic[] {
  const [first, ...others] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return [];
  const explanations = [
    explainQuote(errors, text, first) ?? explainUnclosed(errors, text, first.pos[0]) ?? explain(first, text),
    ...others.filter(({ code }) => code === 'TAB_AS_INDENT').map((error) => explain(error, text)),
  ];
  const byLine = new Map(explanations.toReversed().map((each) => [file.position(start + each.offset).line, each]));
  return [...byLine.values()]
    .toReversed()
    .map(({ offset, what, remedy }) => file.diagnose('broken-yaml', start + offset, what, remedy));
}

function explain(error: YAMLError, text: string): Slip {
  if (error.code === 'TAB_AS_INDENT' || error.code === 'MULTIPLE_DOCS') return explainByCode(error);
  return explainLine(error, text) ?? explainIndent(text, error.pos[0]) ?? explainByCode(error);
}

function explainByCode({ code, message, pos }: YAMLError): Slip {
  const [what, remedy] = EXPLANATIONS[code] ?? [`This is not YAML: ${excerpt(message, 200)}`, QUOTE_REMEDY];
  return { offset: pos[0], what, remedy };
}
