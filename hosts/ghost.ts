import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, start } from './server.ts';
import { Skipped, type Trial } from './trial.ts';

const INSTALLED = join(import.meta.dirname, '../node_modules/.cache/ghost');
const HOW_TO_GET =
  'needs Ghost 6 in node_modules/.cache/ghost, and a C++ compiler to put it there: npm pack ghost@6 && ' +
  'tar xzf ghost-6*.tgz && mv package node_modules/.cache/ghost && cd node_modules/.cache/ghost && ' +
  'npm install --omit=dev --legacy-peer-deps (about ten minutes)';
const OWNER = { name: 'Owner', email: 'owner@example.org', password: 'a-long-password-of-nobody' };
const WIDTHS = [1000, 600, 320];

interface Answer {
  type: string;
  url?: string;
  metadata?: Record<string, unknown>;
}

/**
 * Pastes a chart's address into a post of a Ghost that lives as long as this trial; says what came of it.
 * `GHOST_NODE` names the Node that its native modules were built for, where that is not this one.
 */
export async function tryGhost(trial: Trial): Promise<string[]> {
  if (!existsSync(join(INSTALLED, 'node_modules'))) throw new Skipped(HOW_TO_GET);
  const content = join(trial.folder, 'ghost-content');
  cpSync(join(INSTALLED, 'content'), content, { recursive: true, dereference: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = await start(
    process.env['GHOST_NODE'] || process.execPath,
    ['index.js'],
    { cwd: INSTALLED, env: { ...process.env, ...configuration(url, port, trial.folder, content) } },
    () => answers(`${url}/ghost/api/admin/site/`),
  );
  try {
    const api = await signIn(url);
    const { version } = (await api('GET', 'site/'))['site'] as { version: string };
    const chart = `${trial.site.root}/charts/${trial.chart}/`;
    const pasted = (await api('GET', `oembed/?url=${encodeURIComponent(chart)}`)) as unknown as Answer;
    const frame = `<iframe src="${trial.site.root}/embed/${trial.chart}/" width="100%" height="750" frameborder="0"></iframe>`;
    const post = await api('POST', 'posts/', {
      posts: [{ title: 'A chart', status: 'published', lexical: lexical(chart, pasted, frame) }],
    });
    const [{ url: address } = { url: '' }] = post['posts'] as { url: string }[];
    return [
      `Ghost ${version}`,
      `to the pasted address it answers: ${JSON.stringify(pasted)}`,
      ...(await look(trial, address)),
    ];
  } finally {
    await server.stop();
  }
}

/** With a file as database, as for development: it then asks this machine too. */
const configuration = (url: string, port: number, folder: string, content: string) => ({
  NODE_ENV: 'development',
  url,
  server__port: String(port),
  database__client: 'sqlite3',
  database__useNullAsDefault: 'true',
  database__connection__filename: join(folder, 'ghost.db'),
  paths__contentPath: content,
  security__staffDeviceVerification: 'false',
  mail__transport: 'Direct',
  logging__transports: '["stdout"]',
});

type Api = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;

/** Makes an owner, and calls the admin API in his name. */
async function signIn(url: string): Promise<Api> {
  let cookie = '';
  const api: Api = async (method, path, body) => {
    const response = await fetch(`${url}/ghost/api/admin/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: url, Cookie: cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${text}`);
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
  };
  await api('POST', 'authentication/setup/', { setup: [{ ...OWNER, blogTitle: 'A host' }] });
  await api('POST', 'session/', { username: OWNER.email, password: OWNER.password });
  return api;
}

/** A post as its editor writes one: what the address became, then the frame in a card for HTML. */
const lexical = (url: string, pasted: Answer, html: string) =>
  JSON.stringify({
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        { ...pasted, type: pasted.type === 'bookmark' ? 'bookmark' : 'embed', embedType: pasted.type, version: 1, url },
        { type: 'html', version: 1, html },
      ],
    },
  });

async function look({ browser, pictures }: Trial, address: string): Promise<string[]> {
  const seen: string[] = [];
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 1000 } });
    await page.goto(address);
    const card = page.locator('.kg-bookmark-card');
    const frame = page.locator('iframe[src*="/embed/"]');
    await frame.scrollIntoViewIfNeeded();
    const title = await frame.contentFrame().locator('h1').innerText();
    const box = await frame.boundingBox();
    seen.push(`at ${width} px: ${await card.count()} card, frame ${box?.width} × ${box?.height} px, “${title}”`);
    await page.screenshot({ path: join(pictures, `ghost-${width}.png`), fullPage: true });
    await page.close();
  }
  return seen;
}
