/** What the share images of answers say: the rule, and its number as large as a thumbnail asks for. */
import type { Collections } from '../../collections.ts';
import { dayOf } from '../../count/as-of.ts';
import { pageId } from '../../count/question.ts';
import { answerSentence, ruleWords, sumWords } from '../../count/words.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import { splitBound } from '../../ledger/wording.ts';
import type { ShareCard } from '../../pictures/share-image/share-card.ts';
import { pathTo } from '../../routes/routes.ts';
import { href } from '../address.ts';
import type { CountPage } from './count-pages.ts';
import { countRules } from './counts.ts';

/** Only the rules that are asked most have one: those of today that leave no evidence out. */
const hasImage = ({ question }: CountPage) => question.grade === 'D' && question.month === undefined;

/** The picture of an answer, and its words for who does not see it; undefined where it is the site's. */
export const countImage = (page: CountPage) =>
  hasImage(page)
    ? { path: href(pathTo({ name: 'count-share', id: pageId(page.question) })), alt: answerSentence(page.answer) }
    : undefined;

export const countCards = (all: Collections): { kind: 'count'; id: string; card: ShareCard }[] =>
  countRules(all)
    .filter(hasImage)
    .map(({ question, answer }) => ({ kind: 'count', id: pageId(question), card: cardOf(answer) }));

function cardOf(answer: CountPage['answer']): ShareCard {
  const { bound, rest } = answer.total ? splitBound(answer.total.value) : { bound: '', rest: sumWords(answer) };
  return {
    kind: 'Count',
    title: [{ text: ruleWords(answer.question) }],
    body: { form: 'total', number: { bound, value: rest } },
    foot: `As of ${printPartialDate(dayOf(answer.question.day))} · What is left out, and why, is on its page`,
  };
}
