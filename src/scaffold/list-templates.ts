/** What `npm run new` writes into files with others: a source, a company, a word. */
import { entry, write } from './template-parts.ts';

export const sourceTemplate = (id: string) =>
  entry(id, [
    `title: ${write('the title as published')}`,
    `publisher: ${write('who published it')}`,
    "# The publisher's own address; delete the line where you do not know it.",
    `url: ${write('its address, from https:// on')}`,
    '# As exactly as it is known: 2025-09-22, 2025-09 or 2025. Delete the line where it is not.',
    `published: ${write('the day of publication')}`,
    '# press-release, filing, news, analysis, reference or seed',
    `kind: ${write('the kind: press-release, filing, news, analysis or reference')}`,
    `reliability: ${write('high, medium or low')}`,
    `read: ${write('as what it was read: original, verbatim-copy, extract or retelling')}`,
    "# seen: where and how it was read, when not on the publisher's own page",
  ]);

export const vendorTemplate = (id: string) =>
  entry(id, [
    `name: ${write('the name, as the company writes it')}`,
    `role: ${write('what it is to OpenAI, in a few words')}`,
    '# Numbers only as {figure-id}.',
    `summary: ${write('one or two plain sentences')}`,
  ]);

export const termTemplate = (id: string) =>
  entry(id, [
    `term: ${write('the word, as texts have it, with its abbreviation in brackets')}`,
    '# Numbers as {figure-id}, or one that defines the word as {!1,000|definition of the unit}.',
    `definition: ${write('what it means, in a sentence or two')}`,
  ]);
