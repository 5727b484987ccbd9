import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { build } from '../support/built-site.ts';
import { embedUrl } from '../../src/embed/paste/addresses.ts';
import { elementParts, iframeParts, spell, type Pasteable } from '../../src/embed/paste/snippet.ts';
import { test } from '../support/browser.ts';
import { mixedEmbedsOf } from '../support/embeds-of.ts';
import { hostPage } from '../support/hosts.ts';

const COUNT = 20;

/** Of what has no short form here, the whole is pasted. */
const CHOSEN = ['light', 'live', 'short'] as const;

type Pasted = Pasteable & { chart: string };

describe(`a page with ${COUNT} embeds of the site`, () => {
  const all = mixedEmbedsOf(build).filter(({ theme }) => theme === 'light');
  const root = build.servedUrl.slice(0, -1);
  const charts = Array.from({ length: COUNT }, (_, i) => all[i % all.length]).flatMap((embed) =>
    embed
      ? [
          {
            chart: embed.chart,
            address: embedUrl(root, { chart: embed.chart, theme: 'light' }),
            title: `Chart`,
            revision: 1,
            height: embed.height,
            shortHeight: embed.size && embed.height,
          },
        ]
      : [],
  );

  const cards = readdirSync(join(build.directory, 'embed/figure'), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .slice(0, COUNT)
    .map(({ name }) => ({ address: `${root}/embed/figure/${name}/`, title: 'Card', height: 150 }));
  const element = (chart: Pasted) => spell(elementParts(root, chart.chart, chart), CHOSEN);

  // What is loaded only when a reader comes near is missing on paper, where nobody scrolls.
  test.for([
    ['frames', charts.map((chart) => spell(iframeParts(chart), CHOSEN))],
    ['elements', charts.map(element)],
    ['elements around frames that are lazy', charts.map((chart) => lazily(element(chart)))],
    ['cards of figures', cards.map((card) => spell(iframeParts(card), CHOSEN))],
  ] as const)('as %s holds each, once, for a printer that does not scroll', async ([, pasted], { browser }) => {
    const host = await hostPage(`<!doctype html>${pasted.map((one) => `<p>Text</p>${one}`).join('')}`);
    const reader = await browser.newPage({ viewport: { width: 700, height: 800 } });
    const asked: string[] = [];
    reader.on('request', (request) => {
      if (request.url().startsWith(`${root}/embed/`) && request.isNavigationRequest()) asked.push(request.url());
    });
    await reader.goto(host.url, { waitUntil: 'networkidle' });
    await reader.emulateMedia({ media: 'print' });
    const titles = await Promise.all(
      reader
        .frames()
        .slice(1)
        .map((frame) => frame.locator('h1').filter({ visible: true }).count()),
    );
    expect(titles).toEqual(pasted.map(() => 1));
    expect(asked).toHaveLength(COUNT);
    await reader.close();
    host.close();
  });
});

/** As our snippets said it once. */
const lazily = (snippet: string) => snippet.replace('></iframe>', ' loading="lazy"></iframe>');
