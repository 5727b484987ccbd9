import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { draftPages } from './draft-pages.ts';

test('tells of each page that waits, why, and where that is written', () => {
  const files = siteEdited('content/records/gamma.yaml', 'vendor: gamma', 'draft: true\nvendor: gamma');
  const { content } = check(files, undefined, { withDrafts: true });
  expect(draftPages(content)).toContainEqual({
    path: '/deals/gamma/',
    why: 'Readers do not see this page yet: it is a draft (content/records/gamma.yaml:2).',
  });
  expect(draftPages(content)).toContainEqual({
    path: '/figures/gamma-capacity/',
    why: 'Readers do not see this page yet: it waits with records/gamma, a draft (content/records/gamma.yaml:2).',
  });
});

test('has no page for what has none of its own, and none where nothing waits', () => {
  const files = siteEdited('content/glossary/terms.yaml', '  term:', '  draft: true\n  term:');
  expect(draftPages(check(files, undefined, { withDrafts: true }).content)).toEqual([]);
  expect(draftPages(check(siteWith()).content)).toEqual([]);
});
