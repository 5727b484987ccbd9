/** The short answer to a question as a card for other people's pages, its numbers marked. */
import type { Collections, FaqArticle } from '../../collections.ts';
import type { Card } from '../../embed/card/card.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import { printedText, printedPieces } from '../../model/printed-text.ts';
import { absolute, questionHref, shareHref } from '../address.ts';

export function answerCard(all: Collections, { id, question, answer, asOf, checked }: FaqArticle): Card {
  return {
    of: 'answer',
    id,
    title: `${question} ${printedText(all.ledger, answer)}`,
    heading: question,
    statement: printedPieces(all.ledger, answer).map(({ text, isFigure }) =>
      isFigure ? { text, as: 'number' } : { text },
    ),
    account: [
      { text: `Newest source ${printPartialDate(asOf, 'short')}.`, isPinned: false },
      { text: `Checked ${printPartialDate(checked, 'short')}.`, isPinned: false },
    ],
    url: absolute(questionHref(id)),
    picture: absolute(shareHref('faq', id)),
  };
}
