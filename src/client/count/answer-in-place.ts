import { answer, type Answer } from '../../count/answer.ts';
import { dayOf, ledgerOn, type LedgerOn } from '../../count/as-of.ts';
import { questionFrom, searchFor } from '../../count/asked.ts';
import type { CountFile } from '../../count/count-file.ts';
import { DEFAULT, pageId, questionOf, readPageId, type PageQuestion, type Question } from '../../count/question.ts';
import { isAsBefore, pageAlike } from '../../count/same-answer.ts';
import { questionWords, sumWords } from '../../count/words.ts';
import { capitalised } from '../../ledger/capitalised.ts';
import type { CountLinks } from '../../explorer/count-links.ts';
import { drawn } from '../../explorer/drawn.ts';
import { CountAnswer, CountParts } from '../../explorer/CountSheet.tsx';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import { moveMarks } from './move-marks.ts';
import { redraw } from './redraw.ts';
import { belowAnswer } from './tell-below.ts';

/** What a page says to its script: where the file is, which rule is printed, what has a page, and what addresses look like. */
export interface CountPlace {
  file: string;
  page: string;
  /** Ids of the pages of months, of all rules. */
  months: readonly string[];
  /** A citation with `{title}`, `{day}` and `{address}` in the place of these. */
  citation: string;
  /** Addresses with `{id}` in the place of an id; of a grade, that of A. */
  links: Readonly<Record<'count' | 'figure' | 'deal' | 'grade', string>>;
}

/**
 * Takes over a printed answer: whatever else is asked is answered there, as its own page would. The question is in the
 * address, so that back and forward lead through the answers.
 */
export async function answerInPlace(
  element: HTMLElement,
  { file: address, page, months, citation, links }: CountPlace,
) {
  const file = (await (await fetch(address)).json()) as CountFile;
  const printed = readPageId(page) ?? DEFAULT;
  const [first, rest] = element.children;
  if (!first || !rest) throw new Error('no answer is printed to take over');
  const dated = months.flatMap((id) => readPageId(id) ?? []);
  const days = new Map<string, LedgerOn>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const own = questionFrom(printed, new URLSearchParams(), file.readUpTo);
  const tellBelow = belowAnswer(own);
  let question = own;
  let shown: Answer | undefined;

  const pageOf = (of: PageQuestion) =>
    pageId(of) === pageId(DEFAULT) ? links.count.replace('{id}/', '') : links.count.replace('{id}', pageId(of));
  const to: CountLinks = {
    count: (of) => pageOf(of) + searchFor(of, file.readUpTo),
    figure: (id) => links.figure.replace('{id}', id),
    deal: (id) => links.deal.replace('{id}', id),
    grade: (grade) => links.grade.replace(/a$/, grade.toLowerCase()),
  };
  const answered = (of: Question) => {
    const on = days.get(of.day) ?? ledgerOn(file, of.day);
    days.set(of.day, on);
    return answer(file, of, on);
  };
  const cite = (given: Answer) =>
    citation
      .replace('{title}', withPlainSpaces(`${capitalised(questionWords(given.question))}: ${sumWords(given)}`))
      .replace('{day}', printPartialDate(dayOf(given.question.day)))
      .replace('{address}', to.count(given.question));
  const moreOf = (given: Answer) => {
    const asOf = (of: PageQuestion) => questionOf(of, file.readUpTo);
    const alike = pageAlike(given, dated, (of) => answered(asOf(of)));
    const { measure, firmness, grade } = given.question;
    const shown = alike ?? { measure, firmness, grade };
    return {
      page: pageOf(shown),
      day: asOf(shown).day,
      isSame: alike !== undefined,
      hasEmbed: alike?.month === undefined,
    };
  };
  const draw = (before?: Answer) => {
    const given = { file, answer: answered(question), links: to };
    const isSame = before !== undefined && isAsBefore(before, given.answer);
    shown = given.answer;
    redraw(first, drawn(CountAnswer({ ...given, isLive: true, isAsBefore: isSame })));
    // After the answer is painted: its parts take longer, and are looked at later.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      redraw(rest, drawn(CountParts(given)));
      tellBelow(given.answer.question, cite(given.answer), () => moreOf(given.answer));
    });
  };
  const asked = () => {
    const [before = '', after = ''] = links.count.split('{id}');
    const id = location.pathname.slice(before.length, location.pathname.length - after.length);
    return questionFrom(readPageId(id) ?? DEFAULT, new URLSearchParams(location.search), file.readUpTo);
  };
  /** @param before what a choice is a change of: an address is none */
  const show = (next: Question, before?: Answer) => {
    question = next;
    moveMarks(element, () => draw(before));
  };
  const entitle = () => {
    document.title = `Count: ${questionWords(question)} · Compute Ledger`;
  };
  const ask = (next: Question) => {
    show(next, shown);
    // The address and the title follow: to write them takes as long as a fifth of the answer.
    setTimeout(() => {
      history.pushState(null, '', to.count(next));
      entitle();
    });
  };

  element.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-choice]');
    // With a key held, a link opens elsewhere, as any link does.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask({ ...question, ...(JSON.parse(link.dataset['choice'] ?? '{}') as Partial<Question>) });
  });
  element.addEventListener('change', ({ target }) => {
    const { name, value, validity } = target as HTMLInputElement | HTMLSelectElement;
    if (validity.valid) ask({ ...question, [name]: value });
  });
  addEventListener('popstate', () => {
    show(asked());
    entitle();
  });
  // Takes over what is printed, and mends what differs: links to days, and what only a script can choose.
  draw();
  const wanted = asked();
  if (JSON.stringify(wanted) !== JSON.stringify(question)) {
    show(wanted);
    entitle();
  }
}
