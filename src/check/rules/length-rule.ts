import { ifComputable } from '../../ledger/ledger-error.ts';
import type { Content } from '../../model/content.ts';
import { fieldsOf, type Field } from '../../model/fields.ts';
import { parseInlineText } from '../../model/inline-text.ts';
import { printSegment } from '../../model/printed-text.ts';
import type { Rule } from './rule.ts';

/** Characters that a text may have where it must be taken in at a glance, with its figures printed. */
const LIMITS: Readonly<Record<string, number>> = {
  headline: 140,
  title: 140,
  question: 140,
  subtitle: 200,
  standfirst: 400,
  name: 100,
  label: 100,
  term: 100,
  heading: 100,
  caption: 100,
  // The lines of "Why it matters".
  neighbours: 240,
  owners: 240,
  users: 240,
};

/** What stands above a text or beside a mark is short enough for a phone, a share card and a list. */
export const lengthRule: Rule = (content) => (entry) =>
  fieldsOf(entry).flatMap((field) => {
    const key = String(field.path.findLast((step) => typeof step === 'string'));
    const limit = field.role === 'inline' || field.role === 'plain' ? LIMITS[key] : undefined;
    if (limit === undefined) return [];
    const length = printedLength(content, field);
    if (length <= limit) return [];
    const message = `\`${key}\` has ${length} characters as it is printed, expected at most ${limit}`;
    return entry.diagnose('too-long', field.path, message, 'say what matters most, and the rest in the text below it');
  });

/** A figure that cannot be printed has no length: it is reported where it stands. */
function printedLength({ ledger }: Content, { role, text }: Field): number {
  if (role === 'plain') return text.length;
  return parseInlineText(text).reduce((length, segment) => {
    if (segment.kind !== 'figure') return length + segment.text.length;
    const { id, form } = segment;
    const isDateless = form === 'date' && ledger.find(id) && !ledger.asOf(id);
    return length + (isDateless ? 0 : (ifComputable(() => printSegment(ledger, segment))?.length ?? 0));
  }, 0);
}
