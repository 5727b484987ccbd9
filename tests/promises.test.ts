import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { packedSize } from './support/packed-size.ts';
import { pagesIn, type Page } from './support/pages.ts';

const KB = 1024;

describe('promises', () => {
  let pages: Page[];
  let listed: string[];
  beforeAll(() => {
    pages = pagesIn(build);
    const index = pages.find(({ url }) => url === `${build.publicUrl}promises/`);
    listed = (index?.root.querySelectorAll('.promises a.title') ?? []).map(
      (link) => new URL(link.getAttribute('href') ?? '', build.publicUrl).href,
    );
  });

  test('stand once in the list, and each has a page', () => {
    expect(listed.length).toBeGreaterThan(20);
    expect(new Set(listed).size).toBe(listed.length);
    const urls = new Set(pages.map(({ url }) => url));
    expect(listed.filter((url) => !urls.has(url))).toEqual([]);
  });

  test('are in the calendar, each at the address of its page', () => {
    const text = readFileSync(join(build.directory, 'feeds/promises.ics'), 'utf8');
    const entries = ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .map((entry) => String(entry.getFirstPropertyValue('url')));
    expect(entries.toSorted()).toEqual(listed.toSorted());
  });

  test('of a verdict are told on its page as in the list', () => {
    const words = (page: Page | undefined) =>
      page?.root.querySelectorAll('a.title').map(({ text }) => text.trim()) ?? [];
    const index = pages.find(({ url }) => url === `${build.publicUrl}promises/`);
    for (const verdict of ['due', 'late', 'dropped', 'replaced', 'done', 'kept', 'not-yet-due', 'considered']) {
      const part = index?.root.querySelector(`section[aria-labelledby="${verdict}"]`);
      const own = pages.find(({ url }) => url === `${build.publicUrl}promises/${verdict}/`);
      expect(words(own), verdict).toEqual(part?.querySelectorAll('a.title').map(({ text }) => text.trim()));
    }
  });

  test('of a data centre stand on its page, which the list and the map of sites lead to', () => {
    const links = (selector: string) => [
      ...new Set(
        pages
          .find(({ url }) => url === `${build.publicUrl}sites/`)
          ?.root.querySelectorAll(selector)
          .map((link) => new URL(link.getAttribute('href') ?? '', build.publicUrl).href),
      ),
    ];
    const inList = links('.places a.title');
    expect(inList.length).toBeGreaterThan(10);
    expect(inList).toEqual(expect.arrayContaining(links('.sitesmap a')));
    const places = pages.filter(({ url }) => inList.includes(url));
    expect(places.length).toBe(inList.length);
    expect(places.filter(({ html }) => packedSize([html], 20 * KB) > 20 * KB).map(({ url }) => url)).toEqual([]);
    const promised = places.flatMap(({ root }) => root.querySelectorAll('.promises a.title'));
    expect(promised.length).toBeGreaterThan(10);
  });

  test('and changes are sent in at most 30 KB a page', () => {
    const large = pages
      .filter(({ url }) => /\/(?:promises|timeline|changes|sites)\//.test(url))
      .map(({ url, html }) => ({ url, size: packedSize([html], 30 * KB) }))
      .filter(({ size }) => size > 30 * KB);
    expect(large).toEqual([]);
  });
});
