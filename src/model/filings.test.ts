import { expect, test } from 'vitest';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { understand } from './understand.ts';

test('the ledger of the checker tells what a filing reports from what the press does, as that of the site does', () => {
  const { content } = understand(siteWith());
  expect(content.ledger.isFiled('acme-capacity')).toBe(true);
  const press = understand(siteEdited('content/sources/all.yaml', 'kind: filing', 'kind: news'));
  expect(press.content.ledger.isFiled('acme-capacity')).toBe(false);
});
