/** The short answer to a question as a card for other people's pages, its numbers marked. */
import type { Collections, Question } from '../collections.ts';
import type { Card, Run } from '../embed/card/card.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { parseInlineText } from '../model/inline-text.ts';
import { plainText, printSegment } from '../model/plain-text.ts';
import { absolute, questionHref, shareHref } from './address.ts';

export function answerCard(all: Collections, { id, question, answer, asOf, checked }: Question): Card {
  return {
    of: 'answer',
    id,
    title: `${question} ${plainText(all.ledger, answer)}`,
    heading: question,
    statement: runsOf(all, answer),
    account: [
      { text: `Newest source ${printPartialDate(asOf, 'short')}.`, isPinned: false },
      { text: `Checked ${printPartialDate(checked, 'short')}.`, isPinned: false },
    ],
    url: absolute(questionHref(id)),
    picture: absolute(shareHref('faq', id)),
  };
}

const runsOf = ({ ledger }: Collections, text: string): Run[] =>
  parseInlineText(text).map((segment) => {
    if (segment.kind === 'malformed') throw new Error(`${segment.text}: ${segment.problem}`);
    return segment.kind === 'figure' ? { text: printSegment(ledger, segment), as: 'number' } : { text: segment.text };
  });
