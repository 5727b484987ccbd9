/**
 * The site at the root of a host and, by the clock of its build weeks later, under a sub-path, side by side: what all
 * other tests say of one holds for both.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readSite } from '../src/permalinks/read-site.ts';
import { test } from './support/browser.ts';
import type { SiteBuild } from './support/build-site.ts';
import { outcomes } from './support/outcomes.ts';
import { pagesIn, samplePages, servedAt } from './support/pages.ts';
import { visitInTabs } from './support/tabs.ts';

const all = await outcomes();
const builds = all.flatMap((outcome) => ('build' in outcome ? [outcome.build] : []));

test('the site builds without a warning, at the root of a host and under a sub-path', () => {
  expect(all.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : [])).join('\n')).toBe('');
  expect(builds.map(({ warnings }) => warnings)).toEqual(['', '']);
});

const filesOf = ({ directory }: SiteBuild) =>
  globSync('**/*', { cwd: directory, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(directory.length + 1))
    .sort();

/** A picture of a chart has its address written below it, in pixels. */
const isAddressed = (file: string) => /^charts\/[^/]+\.png$/.test(file);

/** @see https://www.w3.org/TR/png/#11IHDR width and height */
const sizeOf = (png: Buffer) => png.toString('hex', 16, 24);

/** How much an embed loads, as a page says it: longer addresses weigh more. */
const WEIGHT = /(?<=The frame loads )[\d.]+ KB|[\d.]+ KB(?= whole|, in one request)/g;

/** Lines of a calendar break after so many bytes, within an address too: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const FOLD = /\r\n /g;

/** The text of a file of the site under a sub-path, as it would be at the root. */
function atRoot(text: string, { publicUrl }: SiteBuild): string {
  const { host, pathname } = new URL(publicUrl);
  const path = pathname.replaceAll('/', '\\/');
  return text
    .replaceAll(`${host}${pathname}`, `${host}/`)
    .replaceAll(new RegExp(`(^|["'\x60=(\\s,|>:])${path}`, 'gm'), '$1/');
}

const pair = () => {
  const [root, below] = builds;
  return root && below ? { root, below } : expect.fail('there are no two builds');
};

test('both are made of the same files, the same to the byte but for the base path, on whatever day', () => {
  const { root, below } = pair();
  const files = filesOf(root);
  expect(files.length).toBeGreaterThan(1000);
  expect(filesOf(below)).toEqual(files);
  const differing = files.filter((file) => {
    const a = readFileSync(join(root.directory, file));
    const b = readFileSync(join(below.directory, file));
    if (isAddressed(file)) return sizeOf(a) !== sizeOf(b);
    if (a.equals(b)) return false;
    const [text = '', other = ''] = [a, b].map((content) => content.toString('latin1').replace(FOLD, ''));
    return text.replace(WEIGHT, '') !== atRoot(other, below).replace(WEIGHT, '');
  });
  expect(differing).toEqual([]);
});

/** Where an address begins: in an attribute, in a style, or with the site's own host. */
const ADDRESS =
  /(?:\s(?:href|src|action|poster|data)=["']|srcset="(?:[^"]*,\s*)?|url\(["']?|ledger\.test)(\/(?!\/)[^\s"')]*)/g;

test('no page under a sub-path forgets that it is there', () => {
  const { below } = pair();
  const base = new URL(below.publicUrl).pathname;
  const addresses = pagesIn(below).map(({ url, html }) => {
    return { url, paths: [...html.matchAll(ADDRESS)].map(([, path = '']) => path) };
  });
  expect(addresses.filter(({ paths }) => paths.length === 0)).toEqual([]);
  const astray = addresses.flatMap(({ url, paths }) =>
    paths.filter((path) => !path.startsWith(base)).map((path) => `${url}: ${path}`),
  );
  expect(astray).toEqual([]);
});

test('an address says the same wherever the site lives', () => {
  const { root, below } = pair();
  const said = ({ directory, publicUrl }: SiteBuild) => {
    const { origin, pathname } = new URL(publicUrl);
    return Object.fromEntries(readSite(directory, { origin, base: pathname }));
  };
  expect(said(below)).toEqual(said(root));
});

test('opens in a browser without an error or a request to anybody else, whatever stands behind #', async ({
  browser,
}) => {
  const { below } = pair();
  // An embed names its icon where the site is published, which is not here; it has tests of its own.
  const pages = samplePages(below).filter(({ url }) => !/\/embed\/./.test(url));
  const complaints: string[] = [];
  await visitInTabs(
    browser,
    pages.map(({ url }) => servedAt(below, url)),
    (page) => {
      listen(page, new URL(below.servedUrl).origin, complaints);
    },
    async (page, address) => {
      await page.goto(`${address}#%E0%A4%A`, { waitUntil: 'networkidle' });
      await page.evaluate(async () => {
        const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        location.hash = '#%E0%A4%B';
        await changed;
      });
    },
  );
  expect(complaints).toEqual([]);
});

/** Writes down what a page complains of from now on. */
function listen(page: Page, origin: string, complaints: string[]) {
  const complain = (text: string) => complaints.push(`${page.url()}: ${text}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('requestfailed', (request) => complain(`no answer from ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.url()} answers ${response.status()}`);
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') complain(`asks for ${request.url()}`);
  });
}
