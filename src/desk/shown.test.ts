import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { isInOrder } from '../model/diagnostic.ts';
import type { RawFile } from '../model/reading/source-file.ts';
import { shownFor, type Checked } from './shown.ts';

const readWhole = (files: readonly RawFile[]) => check(files, undefined, { withDrafts: true });
const checked = (files: readonly RawFile[]): Checked => ({ files, reading: readWhole(files) });
const good = checked(siteWith());
const BROKEN_HEADLINE = siteEdited('content/deals/acme.mdx', 'headline: OpenAI', 'headline: A colon: OpenAI');

const textOf = ({ files }: Checked, path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

test('shows what is written where it is in order', () => {
  expect(shownFor(good, undefined, readWhole, check)).toBe(good);
});

test('shows a file at fault as it last was in order, without checking anything again', () => {
  const written = checked(BROKEN_HEADLINE);
  expect(isInOrder(written.reading)).toBe(false);
  expect(shownFor(written, good, () => expect.fail('checked again'), check)).toBe(good);
});

test('shows what is new in other files beside one at fault', () => {
  const edited = siteEdited('content/vendors/all.yaml', 'builds data', 'builds many data');
  const written = checked(
    BROKEN_HEADLINE.map((file) => edited.find(({ path }) => path === file.path && path.includes('vendors')) ?? file),
  );
  const shown = shownFor(written, good, readWhole, check);
  expect(isInOrder(shown.reading)).toBe(true);
  expect(textOf(shown, 'content/vendors/all.yaml')).toContain('builds many data');
  expect(textOf(shown, 'content/deals/acme.mdx')).toContain('headline: OpenAI');
});

test('leaves out a new file that is not finished', () => {
  const written = checked(siteWith({ 'content/deals/zeta.mdx': '---\nname: ‹write: the name›\n---\n' }));
  const shown = shownFor(written, undefined, readWhole, check);
  expect(isInOrder(shown.reading)).toBe(true);
  expect(textOf(shown, 'content/deals/zeta.mdx')).toBe('');
});

test('goes back to everything as it was where files do not fit together without the one at fault', () => {
  const written = checked(siteWith({ 'content/figures/acme.yaml': undefined }));
  expect(shownFor(written, good, readWhole, check)).toBe(good);
});

test('shows what can be read where nothing was ever in order', () => {
  const written = checked(BROKEN_HEADLINE);
  expect(shownFor(written, undefined, readWhole, check)).toBe(written);
});

test('shows what readers see where what belongs to an unfinished draft does not fit without it', () => {
  const [deal, figures] = ['content/deals/zeta.mdx', 'content/figures/zeta.yaml'];
  const written = checked(
    siteWith({
      [deal]: '---\ndraft: true\nname: ‹write: the name›\n---\n',
      [figures]:
        'zeta-term:\n  label: Term\n  unit: years\n  deals: [zeta]\n  claims:\n    - { value: 7 years, basis: announced, source: acme-10q-2026-06 }\n',
      'content/vendors/more.yaml': 'delta: { name: Delta, role: none, summary: New. }\n',
    }),
  );
  const { reading } = shownFor(written, good, readWhole, check);
  expect(isInOrder(reading)).toBe(true);
  expect(reading.content.entry('figures', 'zeta-term')).toBeUndefined();
  expect(reading.content.entry('vendors', 'delta')).toBeDefined();
});
