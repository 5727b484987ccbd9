import { describe, expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { isInOrder } from '../model/diagnostic.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { shownFor, type Checked, type Read } from './shown.ts';

const readWhole: Read = (files, unfinished) => check(files, undefined, { withDrafts: true, unfinished });
const checked = (files: readonly RawFile[]): Checked => ({ files, reading: readWhole(files) });
const good = checked(siteWith());
const BROKEN_HEADLINE = siteEdited('content/deals/acme.mdx', 'headline: OpenAI', 'headline: A colon: OpenAI');

const textOf = ({ files }: Checked, path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

test('shows what is written where it is in order', () => {
  expect(shownFor(good, undefined, readWhole)).toBe(good);
});

test('shows a file at fault as it last was in order, without checking anything again', () => {
  const written = checked(BROKEN_HEADLINE);
  expect(isInOrder(written.reading)).toBe(false);
  expect(shownFor(written, good, () => expect.fail('checked again'))).toBe(good);
});

test('shows what is new in other files beside one at fault', () => {
  const edited = siteEdited('content/vendors/all.yaml', 'builds data', 'builds many data');
  const written = checked(
    BROKEN_HEADLINE.map((file) => edited.find(({ path }) => path === file.path && path.includes('vendors')) ?? file),
  );
  const shown = shownFor(written, good, readWhole);
  expect(isInOrder(shown.reading)).toBe(true);
  expect(textOf(shown, 'content/vendors/all.yaml')).toContain('builds many data');
  expect(textOf(shown, 'content/deals/acme.mdx')).toContain('headline: OpenAI');
});

test('leaves out a new file that is not finished', () => {
  const written = checked(siteWith({ 'content/deals/zeta.mdx': '---\nname: ‹write: the name›\n---\n' }));
  const shown = shownFor(written, undefined, readWhole);
  expect(isInOrder(shown.reading)).toBe(true);
  expect(textOf(shown, 'content/deals/zeta.mdx')).toBe('');
});

test('goes back to everything as it was where files do not fit together without the one at fault', () => {
  const written = checked(siteWith({ 'content/figures/acme.yaml': undefined }));
  expect(shownFor(written, good, readWhole)).toBe(good);
});

test('shows what can be read where nothing was ever in order', () => {
  const written = checked(BROKEN_HEADLINE);
  expect(shownFor(written, undefined, readWhole)).toBe(written);
});

const HALF = '---\ndraft: true\nname: ‹write: the name›\n---\n';
const WORTH = 'content/faq/worth.mdx';
const worth = (text: string) =>
  `---\ndraft: true${(SMALL_SITE[WORTH] ?? '').replace('---', '').replace(/question: .*/, `question: ${text}`)}`;
/** A published article lists a question that is half written. */
const LISTING = {
  'content/deals/acme.mdx': (SMALL_SITE['content/deals/acme.mdx'] ?? '').replace('faq: [', 'faq: [new, '),
  'content/faq/new.mdx': worth("'‹write: the question›'"),
};

describe('a draft that is half written', () => {
  test('is left out of a published list, and every other draft is shown', () => {
    const whole = { 'content/faq/other.mdx': worth('What else?').replace('deal: acme\n', '') };
    const written = checked(siteWith({ ...LISTING, ...whole }));
    for (const last of [good, undefined]) {
      const { reading } = shownFor(written, last, readWhole);
      expect(isInOrder(reading)).toBe(true);
      expect(reading.content.entry('faq', 'other')).toBeDefined();
      expect(reading.content.entry('faq', 'new')).toBeUndefined();
      expect(reading.content.find('deals', 'acme')?.faq).not.toContain('new');
    }
  });

  test('is left out alone, with the figures that it is about', () => {
    const figures =
      'zeta-term:\n  label: Term\n  unit: years\n  deals: [zeta]\n  claims:\n    - { value: 7 years, basis: announced, asOf: 2026-06, source: acme-10q-2026-06, evidence: seven years }\n';
    const written = checked(siteWith({ 'content/deals/zeta.mdx': HALF, 'content/figures/zeta.yaml': figures }));
    const { reading } = shownFor(written, good, readWhole);
    expect(isInOrder(reading)).toBe(true);
    expect(reading.content.entry('figures', 'zeta-term')).toBeDefined();
    expect(reading.content.entry('deals', 'zeta')).toBeUndefined();
  });

  test('takes along the drafts that cannot stand without it', () => {
    const written = checked(
      siteWith({ 'content/deals/zeta.mdx': HALF, 'content/faq/new.mdx': worth('Why?').replace('acme\n', 'zeta\n') }),
    );
    const { reading } = shownFor(written, good, readWhole);
    expect(isInOrder(reading)).toBe(true);
    expect(reading.content.entry('faq', 'new')).toBeUndefined();
  });

  test('is shown as it was where it once was whole', () => {
    const before = checked(siteWith({ ...LISTING, 'content/faq/new.mdx': worth('What is new?') }));
    const { reading } = shownFor(checked(siteWith(LISTING)), before, readWhole);
    expect(reading.content.find('faq', 'new')?.question).toBe('What is new?');
  });

  test('leaves the record of its deal where readers see it', () => {
    const { reading } = shownFor(checked(siteWith({ 'content/deals/gamma.mdx': HALF })), good, readWhole);
    expect(isInOrder(reading)).toBe(true);
    expect(reading.content.entry('records', 'gamma')).toBeDefined();
  });
});
