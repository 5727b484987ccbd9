/** What `npm run new` writes where each is a file of its own: files that say of themselves what belongs in them. */
import { formTemplate, type FormName } from '../charts/written-forms.ts';
import { toBeWritten } from '../model/marker.ts';
import { waiting, write } from './template-parts.ts';

export const chartTemplate = (form: FormName, isDraft: boolean) =>
  [
    ...waiting(isDraft),
    `form: ${form}`,
    '# Numbers only as {figure-id}: a changed figure then changes the text.',
    `title: ${write('the finding, as a sentence')}`,
    `subtitle: ${write('what is measured, in which unit, as of when')}`,
    `description: ${write('for a listener: what is compared, and what stands out')}`,
    ...formTemplate(form, write),
    `note: ${write('what is not counted, and why')}`,
    '',
  ].join('\n');

/** @param today ISO, `2026-11-21` */
export const questionTemplate = (deal: string | undefined, today: string, isDraft: boolean) =>
  [
    '---',
    ...waiting(isDraft),
    `question: ${write('the question, as a reader would ask it')}`,
    '# The first sentence of the answer: complete, and quotable by itself. Numbers as {figure-id}.',
    `answer: ${write('the answer, in one sentence')}`,
    ...(deal === undefined
      ? ['# deal: the id of the deal, where the question is about a single one']
      : [`deal: ${deal}`]),
    '# money, capacity, terms, timing, background or method',
    `topic: ${write('money, capacity, terms, timing, background or method')}`,
    `asOf: ${write('the day of the newest source that the answer rests on')}`,
    `checked: ${today}`,
    '# Ids of other questions.',
    'related: []',
    '---',
    '',
    toBeWritten('the rest of the answer, a paragraph or two'),
    '',
  ].join('\n');

/** @param today ISO, `2026-11-21` */
export const openQuestionTemplate = (deal: string | undefined, today: string, isDraft: boolean) =>
  [
    ...waiting(isDraft),
    `question: ${write('what is not known, as a reader would ask it')}`,
    '# Each of these deals shows the question under "What we don’t know". What is about no deal names `explainers` instead.',
    `deals: [${deal ?? write('the ids of the deals, with an article or a record')}]`,
    `settles: ${write('what would settle it: a filing, a statement')}`,
    '# Add a look each time, oldest first.',
    'looked:',
    `  - on: ${today}`,
    `    where: ${write('where you looked, in plain words')}`,
    '# answered (with `by`, a figure, and `answer`, a sentence) or no-longer-asked (with `why`)',
    'state: open',
    '',
  ].join('\n');

/** @param today ISO, `2026-11-21` */
export const dataCentreTemplate = (deal: string | undefined, today: string, isDraft: boolean) =>
  [
    ...waiting(isDraft),
    `name: ${write('the place, such as Abilene, Texas')}`,
    '# Numbers only as {figure-id}.',
    `headline: ${write('the finding, with its bound in it')}`,
    `summary: ${write('who builds it for whom, in two sentences')}`,
    'where:',
    `  place: ${write('as closely as sources say, such as outside Abilene')}`,
    '  # state: in the United States',
    `  country: ${write('the country')}`,
    '  # Where a town or a county lies, to two decimals, with the source; left out where the place is not known.',
    '  # mark: { latitude: 32.45, longitude: -99.75, of: the middle of the city, source: an-id }',
    `deals: [${deal ?? write('the ids of the deals that it falls under')}]`,
    `power: ${write('the id of the figure that says how much power it is to have')}`,
    '# Every other number about it, and the dates that were promised.',
    'figures: []',
    'parties:',
    '  # builds, owns, rents, uses or powers',
    '  - role: builds',
    `    who: ${write('who builds it')}`,
    `    sources: [${write('the id of the source that says so')}]`,
    `checked: ${today}`,
    '',
  ].join('\n');

/**
 * @param today ISO, `2026-11-21`
 * @param about every page that it is about, where that is known: the lines of `about`
 */
export const correctionTemplate = (today: string, about: readonly string[]) =>
  [
    ...waiting(true),
    '# corrected (we were wrong), clarified (right, but easily misread) or updated (the world moved)',
    `kind: ${write('corrected, clarified or updated')}`,
    '# The day on which the pages were changed.',
    `date: ${today}`,
    '# Every page that said it: ids under deals (articles and records), explainers, faq, figures, charts.',
    'about:',
    ...(about.length > 0
      ? about.map((line) => `  ${line}`)
      : [`  deals: [${write('the ids of the deals; delete the line where there is none')}]`]),
    ...(about.some((line) => line.startsWith('figures:')) ? [] : ['  # figures: [an-id]']),
    '# Numbers as {figure-id@1}, which is its first revision; a number that was never a figure as {!number|why}.',
    `said: ${write('what the pages said, one sentence')}`,
    `says: ${write('what they say now')}`,
    `why: ${write('how it came about, and how we know better')}`,
    '# source: the id of the source that showed it',
    '',
  ].join('\n');
