import { answer } from '../count/answer.ts';
import { ledgerOn, type LedgerOn } from '../count/as-of.ts';
import { questionFrom, searchFor } from '../count/asked.ts';
import type { CountFile } from '../count/count-file.ts';
import { DEFAULT, pageId, readPageId, type Question } from '../count/question.ts';
import { questionWords } from '../count/words.ts';
import type { CountLinks } from '../explorer/count-links.ts';
import { drawn } from '../explorer/drawn.ts';
import { CountAnswer, CountParts } from '../explorer/CountSheet.tsx';
import { moveMarks } from './move-marks.ts';
import { redraw } from './redraw.ts';

/** What a page says to its script: where the file is, which rule is printed, and what addresses look like. */
export interface CountPlace {
  file: string;
  page: string;
  /** Addresses with `{id}` in the place of an id; of a grade, that of A. */
  links: Readonly<Record<'count' | 'figure' | 'deal' | 'grade', string>>;
}

/**
 * Takes over a printed answer: whatever else is asked is answered there, as its own page would. The question is in the
 * address, so that back and forward lead through the answers.
 */
export async function answerInPlace(element: HTMLElement, { file: address, page, links }: CountPlace) {
  const file = (await (await fetch(address)).json()) as CountFile;
  const printed = readPageId(page) ?? DEFAULT;
  const [first, rest] = element.children;
  if (!first || !rest) throw new Error('no answer is printed to take over');
  const elsewhere = document.querySelector('.own-page');
  const days = new Map<string, LedgerOn>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const own = questionFrom(printed, new URLSearchParams(), file.readUpTo);
  let question = own;

  const rulePage = (of: Question) =>
    pageId(of) === pageId(DEFAULT)
      ? links.count.replace('{id}/', '')
      : links.count.replace('{id}', pageId({ measure: of.measure, firmness: of.firmness, grade: of.grade }));
  const to: CountLinks = {
    count: (of) => rulePage(of) + searchFor(of, file.readUpTo),
    figure: (id) => links.figure.replace('{id}', id),
    deal: (id) => links.deal.replace('{id}', id),
    grade: (grade) => links.grade.replace(/a$/, grade.toLowerCase()),
  };
  const draw = () => {
    const on = days.get(question.day) ?? ledgerOn(file, question.day);
    days.set(question.day, on);
    const given = { file, answer: answer(file, question, on), links: to };
    redraw(first, drawn(CountAnswer({ ...given, isLive: true })));
    // After the answer is painted: its parts take longer, and are looked at later.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      redraw(rest, drawn(CountParts(given)));
    });
  };
  const asked = () => {
    const [before = '', after = ''] = links.count.split('{id}');
    const id = location.pathname.slice(before.length, location.pathname.length - after.length);
    return questionFrom(readPageId(id) ?? DEFAULT, new URLSearchParams(location.search), file.readUpTo);
  };
  const show = (next: Question) => {
    question = next;
    moveMarks(element, draw);
    // What stands below is about the rule and the day of the page, and nothing else.
    const isOfPage = pageId(question) === pageId(own) && question.day === own.day;
    for (const part of ['days', 'files', 'embed', 'cite'])
      document.getElementById(part)?.closest('section')?.toggleAttribute('hidden', !isOfPage);
    elsewhere?.toggleAttribute('hidden', isOfPage);
    elsewhere?.querySelector('a')?.setAttribute('href', rulePage(question));
  };
  const entitle = () => {
    document.title = `Count: ${questionWords(question)} · Compute Ledger`;
  };
  const ask = (next: Question) => {
    show(next);
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
