import { expect, test } from 'vitest';
import { codesOf, siteEdited } from './test-support/small-site.ts';

/** Texts that an editor writes for readers, each with a place in the small site where it may stand. */
const PLACES: Readonly<Record<string, (text: string) => ReturnType<typeof siteEdited>>> = {
  'the detail of a group of bars': (text) =>
    siteEdited('content/charts/acme-money.yaml', '  - hue:', `  - detail: '${text}'\n    hue:`),
  'the part of a deal that an event is about': (text) =>
    siteEdited('content/deals/acme.mdx', '    expected: true\n', `    expected: true\n    of: '${text}'\n`),
  'the same in a record': (text) =>
    siteEdited('content/records/gamma.yaml', '    expected: true\n', `    expected: true\n    of: '${text}'\n`),
};

test.each(Object.entries(PLACES))('%s is prose like all prose', (_place, writing) => {
  expect(codesOf(writing('the first site'))).toEqual([]);
  expect(codesOf(writing('a $999 billion site'))).toEqual(['number-without-figure']);
  expect(codesOf(writing('a **bold** site'))).toEqual(['markup-in-text']);
  expect(codesOf(writing('a {no-such-figure} site'))[0]).toMatch(/^(?:unknown-id|bad-braces)$/);
});
