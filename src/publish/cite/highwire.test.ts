import { expect, test } from 'vitest';
import { highwireTags } from './highwire.ts';
import { answer, article, figure } from './test-support/sample-citables.ts';
import { date } from '../../ledger/testing.ts';

const contents = (...args: Parameters<typeof highwireTags>) =>
  Object.fromEntries(highwireTags(...args).map(({ name, content }) => [name, content]));

test('names author, date and the address of the page itself', () => {
  expect(contents(figure)).toEqual({
    citation_author: 'Compute Ledger,',
    citation_publication_date: '2026/11/21',
    citation_publisher: 'Compute Ledger',
    citation_language: 'en',
    citation_public_url: 'https://ledger.test/figures/acme-capacity/',
  });
});

test('has a month or no date where no more is known', () => {
  expect(contents({ ...figure, issued: date('2026-11') })['citation_publication_date']).toBe('2026/11');
  expect(contents(answer)).not.toHaveProperty('citation_publication_date');
});

test('names no title, which alone would make an article of a journal of it', () => {
  expect(contents(article)).not.toHaveProperty('citation_title');
});

test('ends the author with a comma, so that no program takes the site for a person', () => {
  const [lastName, ...firstNames] = contents(article)['citation_author']?.split(/, */) ?? [];
  expect({ lastName, firstNames }).toEqual({ lastName: 'Compute Ledger', firstNames: [''] });
});
