import { ifComputable } from '../ledger/ledger-error.ts';
import type { Content } from './content.ts';
import { parseInlineText } from './inline-text.ts';
import { printFigure } from './printed-text.ts';
import type { Entry } from './reading/entry.ts';

/** Words that an article has room for under one question. */
const ROOM = 60;

/**
 * Whether an article shows the whole of an answer: of a longer one it shows the first sentence, and leads to the rest.
 *
 * @param entry of `content/faq`
 * @returns false as well for what cannot be read, which is reported where it is written
 */
export function isBrief(content: Content, entry: Entry): boolean {
  const data = content.dataOf('faq', entry);
  const body = content.bodies.get(entry);
  if (!data || !body) return false;
  const shown = body.references.filter(({ place }) => place === 'body');
  if (shown.some(({ collection }) => collection === 'charts')) return false;
  const answer = parseInlineText(data.answer);
  const figures = [
    ...answer.flatMap((segment) => (segment.kind === 'figure' ? segment.id : [])),
    ...shown.filter(({ collection }) => collection === 'figures').map(({ id }) => id),
  ];
  const words = [
    // In the body's texts each figure is one sign already.
    ...answer.map((segment) => (segment.kind === 'figure' ? '#' : segment.text)),
    ...body.texts.map(({ text }) => ` ${text}`),
  ].join('');
  const further = figures.map((id) => Math.max(0, countWords(printed(content, id)) - 1));
  return countWords(words) + further.reduce((sum, more) => sum + more, 0) <= ROOM;
}

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

const printed = ({ ledger }: Content, figure: string) => ifComputable(() => printFigure(ledger, figure)) ?? '';
