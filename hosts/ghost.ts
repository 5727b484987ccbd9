import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { followLink } from './follow-link.ts';
import { framesAtWidths, ROW_LINK, WIDTHS } from './frame-at-widths.ts';
import { signIn, versionOf, writePost } from './ghost-editor.ts';
import { MARIADB_PROGRAMS, startMariaDb } from './mariadb.ts';
import { numberAtWidths } from './number-at-widths.ts';
import { answers, freePort, start } from './server.ts';
import { Skipped, type Trial } from './trial.ts';

const INSTALLED = join(import.meta.dirname, '../node_modules/.cache/ghost');
const HOW_TO_GET =
  'needs MariaDB and Ghost 6; on Debian: apt-get install --no-install-recommends mariadb-server; then npm pack ghost@6 ' +
  '&& tar xzf ghost-6*.tgz && rm ghost-6*.tgz && mkdir -p node_modules/.cache && mv package node_modules/.cache/ghost && ' +
  'cd node_modules/.cache/ghost && npm install --ignore-scripts --legacy-peer-deps (three minutes, 600 MB)';

/** Writes posts with a chart in a Ghost that lives as long as this trial, in its editor; says what came of it. */
export async function tryGhost(trial: Trial): Promise<string[]> {
  if (![join(INSTALLED, 'node_modules'), ...MARIADB_PROGRAMS].every((path) => existsSync(path))) {
    throw new Skipped(HOW_TO_GET);
  }
  const content = join(trial.folder, 'ghost-content');
  cpSync(join(INSTALLED, 'content'), content, { recursive: true, dereference: true });
  const port = await freePort();
  // Another host name than the chart's: another site to a browser.
  const url = `http://localhost:${port}`;
  const database = await startMariaDb(trial.folder, 'ghost');
  try {
    const server = await start(
      process.execPath,
      ['index.js'],
      { cwd: INSTALLED, env: { ...process.env, ...configuration(url, port, database.socket, content) } },
      () => answers(`${url}/ghost/api/admin/site/`),
    );
    try {
      return await writeAndLook(trial, url);
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
  }
}

/**
 * In development it asks this machine too. MariaDB stands in for MySQL 8, so that Ghost needs no module that would
 * have to be compiled (as its other database, a file, does). It sends no mail and looks for no updates.
 */
const configuration = (url: string, port: number, socket: string, content: string) => ({
  NODE_ENV: 'development',
  url,
  server__port: String(port),
  database__client: 'mysql2',
  database__connection__socketPath: socket,
  database__connection__user: 'root',
  database__connection__password: '',
  database__connection__database: 'ghost',
  paths__contentPath: content,
  privacy__useTinfoil: 'true',
  security__staffDeviceVerification: 'false',
  mail__transport: 'stub',
  logging__transports: '["stdout"]',
});

async function writeAndLook(trial: Trial, url: string): Promise<string[]> {
  const { browser, chart, figure, pictures, site } = trial;
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  await signIn(context, url);
  const seen = [`Ghost ${await versionOf(context, url)}`];
  const reader = await browser.newPage();

  const addresses = { chart: `charts/${chart}/`, short: `embed/${chart}/short/`, figure: `figures/${figure}/` };
  for (const [name, path] of Object.entries(addresses)) {
    const pasted = { text: `${site.root}/${path}`, into: 'text' } as const;
    const card = await writePost(context, url, pasted, join(pictures, `ghost-${name}-editor.png`));
    seen.push(`the address ${pasted.text} becomes: ${card.lexical}`);
    await reader.goto(card.url);
    seen.push(...(await cardAtWidths(reader, pictures, `ghost-${name}`)));
  }

  const frame = await snippet(reader, `${site.root}/charts/${chart}/`, '<iframe');
  const element = await snippet(reader, `${site.root}/charts/${chart}/`, '<compute-ledger-chart');
  const card = await snippet(reader, `${site.root}/figures/${figure}/`, '<iframe');
  const number = await snippet(reader, `${site.root}/figures/${figure}/`, '<compute-ledger-figure');
  const markup = { frame, all: [`<p>It is worth ${number}.</p>`, element, '<p>Between.</p>', card].join('\n') };
  for (const [name, text] of Object.entries(markup)) {
    const post = await writePost(context, url, { text, into: 'html card' }, join(pictures, `ghost-${name}-editor.png`));
    seen.push(`in a card for HTML: ${text}`);
    await reader.goto(post.url, { waitUntil: 'networkidle' });
    seen.push(...(await framesAtWidths(reader, pictures, `ghost-${name}`)));
    if (name === 'all') seen.push(...(await numberAtWidths(reader, pictures, `ghost-${name}-number`)));
    seen.push(await followLink(reader, ROW_LINK));
  }
  await reader.close();
  await context.close();
  return seen;
}

/** What one of our pages offers to be pasted. */
async function snippet(page: Page, url: string, start: string): Promise<string> {
  await page.goto(url);
  const offered = await page.locator('code').allInnerTexts();
  const found = offered.find((text) => text.startsWith(start));
  if (found === undefined) throw new Error(`${url} offers no ${start}`);
  return found;
}

/** What a reader sees of the card that the address became. */
async function cardAtWidths(page: Page, pictures: string, name: string): Promise<string[]> {
  const seen: string[] = [];
  const card = page.locator('.kg-bookmark-card');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    const box = await card.boundingBox();
    const images = await card
      .locator('img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    seen.push(`  at ${width} px: card ${box?.width} × ${box?.height} px, pictures ${images.join(' and ')} px wide`);
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
  }
  return seen;
}
