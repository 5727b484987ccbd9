import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../support/built-site.ts';
import { embedsOf, firstOf } from '../support/embeds-of.ts';
import { hostPage } from '../support/hosts.ts';
import { republish, type Republished } from '../support/republish.ts';

/** Bytes of `html` from which on Discourse takes no notice of an answer. */
const DISCOURSE_LIMIT = 4000;

describe('consumers of the site', () => {
  const embeds = embedsOf(build).filter(({ theme }) => theme === 'light');
  const pages = embeds.flatMap(({ chart, height }) => [
    { path: `charts/${chart}/`, chart, height: firstOf(build, chart).height },
    { path: `embed/${chart}/`, chart, height },
  ]);
  let site: Republished;
  beforeAll(async () => (site = await republish(build)));
  afterAll(() => site.close());

  it('are given a frame by @extractus/oembed-extractor for every chart', async () => {
    const found = await Promise.all(
      pages.map(async ({ path }) => ({ path, ...(await extract(`${site.url}${path}`, { maxwidth: 500 })) })),
    );
    expect(found).toEqual(
      pages.map(({ path, chart, height }): unknown =>
        expect.objectContaining({
          path,
          type: 'rich',
          height,
          html: expect.stringContaining(`${site.url}embed/${chart}/`) as string,
        }),
      ),
    );
  });

  it('are given a picture where a page offers the answer for pictures', async () => {
    const [{ chart } = { chart: '' }] = embeds;
    const answer = `${site.url}oembed/${chart}-photo.json`;
    const host = await hostPage(`<html><head><link type="application/json+oembed" href="${answer}"></head></html>`);
    const found = [await extract(host.url), (await unfurl(host.url)).oEmbed];
    for (const photo of found) {
      expect(photo).toMatchObject({ type: 'photo', url: expect.stringContaining(site.url) as string });
      expect(await typeAt((photo as { url: string }).url)).toBe('image/png');
    }
    host.close();
  });

  it('are given frame, card and icon of every chart by unfurl.js', async () => {
    for (const { path, chart, height } of pages) {
      const { oEmbed, open_graph: card, favicon = '' } = await unfurl(`${site.url}${path}`);
      expect(oEmbed, path).toMatchObject({ type: 'rich', width: 600, height });
      expect(card, path).toMatchObject({ url: `${site.url}charts/${chart}/` });
      // The short form that a chart's page leads to may have a shorter title.
      if (path.startsWith('embed/')) expect(card.title, path).toBe(oEmbed?.title);
      expect(await typeAt(card.images?.[0]?.url), path).toBe('image/png');
      expect(await typeAt(favicon), path).toBe('image/svg+xml');
    }
  });

  it('are given the card of a chart by open-graph-scraper', async () => {
    // That every page has one, tests/share-images.test.ts says; this reads each page twice.
    for (const { path } of pages.filter((_, i) => i % 8 < 2)) {
      const { error, result } = await openGraph({ url: `${site.url}${path}` });
      expect(error, path).toBe(false);
      const { ogTitle = '', ogDescription = '', ogSiteName, ogImage } = result;
      expect(ogSiteName, path).toBe('Compute Ledger');
      expect(ogTitle.length, path).toBeGreaterThan(10);
      expect(ogDescription.length, path).toBeGreaterThan(20);
      expect(await typeAt(ogImage?.[0]?.url), path).toBe('image/png');
    }
  });
});

describe('the oEmbed answers of the site', () => {
  const { directory } = build;
  const folder = join(directory, 'oembed');
  const answers = globSync('**/*.json', { cwd: folder }).map((name) => {
    const answer = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
    return { name, isPhoto: name.endsWith('-photo.json'), answer };
  });

  it('have what Ghost asks for: a type and a version, and html and a width, or the address of a picture', () => {
    for (const { name, isPhoto, answer } of answers) {
      expect(answer, name).toMatchObject({ type: isPhoto ? 'photo' : 'rich', version: '1.0' });
      expect(answer['width'], name).toBeTypeOf('number');
      expect(answer[isPhoto ? 'url' : 'html'], name).toBeTypeOf('string');
    }
  });

  it('have what Discourse asks for: numbers as sizes, and html within its limit', () => {
    for (const { name, answer } of answers) {
      expect([typeof answer['width'], typeof answer['height']], name).toEqual(['number', 'number']);
      const { html = '' } = answer as { html?: string };
      expect(Buffer.byteLength(html), name).toBeLessThanOrEqual(DISCOURSE_LIMIT);
    }
  });
});

/** What kind of file is there; the status where there is none. */
async function typeAt(url: string | undefined): Promise<string | number | undefined> {
  if (url === undefined) return undefined;
  const response = await fetch(url);
  await response.body?.cancel();
  return response.ok ? response.headers.get('content-type')?.split(';')[0] : response.status;
}
