import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { draftPages } from './draft-pages.ts';

test('tells of each page that waits, why, and where that is written', () => {
  const files = siteEdited('content/records/gamma.yaml', 'vendor: gamma', 'draft: true\nvendor: gamma');
  const reading = check(files, undefined, { withDrafts: true });
  expect(draftPages(reading, reading)).toContainEqual({
    path: '/deals/gamma/',
    why: 'Readers do not see this page yet: it is a draft (content/records/gamma.yaml:2).',
  });
  expect(draftPages(reading, reading)).toContainEqual({
    path: '/figures/gamma-capacity/',
    why: 'Readers do not see this page yet: it waits with records/gamma, a draft (content/records/gamma.yaml:2).',
  });
});

test('has no page for what has none of its own, and none where nothing waits', () => {
  const files = siteEdited('content/glossary/terms.yaml', '  term:', '  draft: true\n  term:');
  for (const reading of [check(files, undefined, { withDrafts: true }), check(siteWith())])
    expect(draftPages(reading, reading)).toEqual([]);
});

test('tells what keeps the page of a half-written draft from being shown', () => {
  const text = '---\ndraft: true\nname: a: b\n---\n';
  const written = check(siteWith({ 'content/deals/zeta.mdx': text }), undefined, { withDrafts: true });
  expect(draftPages(written, check(siteWith()))).toEqual([
    {
      path: '/deals/zeta/',
      why: 'This draft cannot be shown yet: one thing is to be mended in it, from content/deals/zeta.mdx, line 3, on.',
    },
  ]);
});
