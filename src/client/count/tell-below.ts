import { dayOf } from '../../count/as-of.ts';
import { pageId, type Question } from '../../count/question.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';

/** Where there is more of an answer that is not its page's own. */
export interface More {
  /** Address of the page that says the same, or else of the page of its rule. */
  page: string;
  /** ISO day that this page is about. */
  day: string;
  isSame: boolean;
  /** Pages of months have no chart for other people's frames. */
  hasEmbed: boolean;
}

/**
 * Below a printed answer stand its months, files, embed and citation. Of another answer, what is told of each is here: only
 * what is about its rule or day stays, a line says where the rest is, and the citation is its own.
 *
 * @param own the question that the page answers
 */
export function belowAnswer(own: Question) {
  const sectionOf = (id: string) => document.getElementById(id)?.closest('section');
  const cite = sectionOf('cite');
  const cited = cite?.querySelector('[data-text]');
  const printed = cited?.textContent ?? '';
  const line = document.querySelector('.own-page');
  const ofPage = [sectionOf('files'), sectionOf('embed'), ...(cite?.querySelectorAll('details') ?? [])];

  /** @param more is asked only of another answer: it takes as long as some answers */
  return (asked: Question, citation: string, more: () => More) => {
    const isOfRule = pageId(asked) === pageId(own);
    const isOwn = isOfRule && asked.day === own.day;
    sectionOf('days')?.toggleAttribute('hidden', !isOfRule);
    for (const part of ofPage) part?.toggleAttribute('hidden', !isOwn);
    line?.toggleAttribute('hidden', isOwn);
    if (cited) cited.textContent = isOwn ? printed : citation;
    if (isOwn || !line) return;
    const { page, day, isSame, hasEmbed } = more();
    const date = printPartialDate(dayOf(day));
    const [lead, link] = line.children;
    if (lead)
      lead.textContent = isSame
        ? `The same answer, as of ${date}, has files${hasEmbed ? ', an embed' : ''} and a citation on`
        : `The files, embed and months of this rule, as of ${date}, are on`;
    link?.setAttribute('href', page);
  };
}
