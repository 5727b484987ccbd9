/** What pages say of a correction. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { siteWith } from '../../src/check/test-support/small-site.ts';
import { CORRECTED } from './small-sites.ts';

const { content } = check(siteWith());
const PAGES = Object.entries(CORRECTED).map(([collection, id]) => `${collection}/${id}/`);

/** @param folder where that site is built, under `/ledger/`, by the time a test runs */
export function describeCorrected(folder: () => string): void {
  describe('in a site with a correction', () => {
    const read = (path: string) => readFile(join(folder(), path), 'utf8');
    const page = async (path: string): Promise<HTMLElement> => parse(await read(`${path}index.html`));

    test.each(PAGES)('%s says below its title that there is a note, and leads to it', async (path) => {
      const root = await page(path);
      const mark = root.querySelector('header .corrected a')?.getAttribute('href');
      const [where = '', fragment] = mark?.split('#') ?? [];
      expect(fragment).toBe('corrections');
      const noted = where === '' ? root : await page(where.replace('/ledger/', ''));
      const note = noted.querySelector('section[aria-labelledby="corrections"]');
      expect(note?.querySelector('del')?.text.trim()).toBe('The moon is green.');
      expect(note?.querySelector('ins')?.text.trim()).toBe('The moon is grey.');
      expect(note?.text).toContain('We had not looked.');
    });

    test('the list of corrections has it under an address of its own, and links to each page that it is about', async () => {
      const entry = (await page('corrections/')).querySelector('#the-moon');
      const links = entry?.querySelectorAll('a').map((link) => link.getAttribute('href'));
      expect(links).toEqual(PAGES.map((path) => `/ledger/${path}`));
    });

    test('the list of changes has it', async () => {
      const links = (await page('changes/')).querySelectorAll('main a').map((link) => link.getAttribute('href'));
      expect(links).toContain('/ledger/corrections/#the-moon');
    });

    test.each(['corrections', 'changes'])('the feed of %s begins with it', async (name) => {
      const [item] = parseFeed(await read(`feeds/${name}.xml`)).items;
      expect(item?.id).toBe('https://ledger.test/ledger/corrections/#the-moon');
      expect(item?.published?.toISOString()).toBe('2099-01-01T10:00:00.000Z');
      expect(item?.content).toContain('The moon is green.');
    });

    test('a page that it is not about says nothing of it', async () => {
      const about = new Set(content.parsed('corrections').flatMap(({ data }) => data.about.figures));
      const other =
        content.ledger.figures.findLast(({ id }) => !about.has(id)) ?? expect.fail('every figure was corrected');
      const root = await page(`figures/${other.id}/`);
      expect(root.querySelector('section[aria-labelledby="corrections"]')).toBeNull();
      expect(root.querySelector('.corrected')).toBeNull();
    });

    test('articles that are corrected count as updated in the feed of articles', async () => {
      const { items } = parseFeed(await read('feeds/articles.xml'));
      const updated = items.filter((item) => item.updated?.toISOString() === '2099-01-01T10:00:00.000Z');
      expect(updated.map(({ id }) => id).toSorted()).toEqual(
        PAGES.slice(0, 2).map((path) => `https://ledger.test/ledger/${path}`),
      );
    });
  });
}
