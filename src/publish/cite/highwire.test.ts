import { expect, test } from 'vitest';
import { highwireTags } from './highwire.ts';
import { answer, date, figure } from './test-support/sample-citables.ts';

const contents = (...args: Parameters<typeof highwireTags>) =>
  Object.fromEntries(highwireTags(...args).map(({ name, content }) => [name, content]));

test('names title, author, date and the address of the page itself', () => {
  expect(contents(figure)).toEqual({
    citation_title: 'Acme capacity for OpenAI: at least 3 GW',
    citation_author: 'Compute Ledger',
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
