import type { Question, WebPage, WithContext } from 'schema-dts';
import { LAST_CHANGED } from './json-ld.ts';
import { publisherOf } from './publisher.ts';

interface DescribedQuestion {
  /** Absolute, of the answer's own page. */
  url: string;
  question: string;
  /** Its first sentence, complete by itself. */
  answer: string;
}

/** The page of one question; `reviewed` is the day on which an editor last compared the answer with its figures. */
export const questionPage = (
  question: DescribedQuestion,
  { home, reviewed }: { home: string; reviewed: string },
): WithContext<WebPage> => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  '@id': question.url,
  url: question.url,
  dateModified: LAST_CHANGED,
  lastReviewed: reviewed,
  reviewedBy: publisherOf(home),
  mainEntity: questionOf(question),
});

const questionOf = ({ url, question, answer }: DescribedQuestion): Question => ({
  '@type': 'Question',
  name: question,
  url,
  acceptedAnswer: { '@type': 'Answer', text: answer, url },
});
