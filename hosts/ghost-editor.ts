import type { APIRequestContext, BrowserContext, Page } from 'playwright-core';

const OWNER = { name: 'Owner', email: 'owner@example.org', password: 'thirteen-quiet-bridges' };
const TITLE = 'A chart';

/** What an editor pastes: an address into the text, or a line into a card for HTML. */
export interface Pasted {
  text: string;
  into: 'text' | 'html card';
}

/** A post as Ghost keeps it. */
interface Post {
  id: string;
  url: string;
  updated_at: string;
  /** Its nodes, as JSON. */
  lexical: string;
}

/** Makes an owner, who is then signed in in all pages of this context. */
export async function signIn(context: BrowserContext, url: string): Promise<void> {
  const { email, password } = OWNER;
  await call(context.request, url, 'post', 'authentication/setup/', { setup: [{ ...OWNER, blogTitle: 'A host' }] });
  await call(context.request, url, 'post', 'session/', { username: email, password });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
}

/** The version of a Ghost. */
export async function versionOf({ request }: BrowserContext, url: string): Promise<string> {
  const { site } = JSON.parse(await call(request, url, 'get', 'site/')) as { site: { version: string } };
  return site.version;
}

/**
 * Writes a post by hand, in Ghost's own editor, and publishes it.
 *
 * @param picture where a picture of the editor goes
 * @returns its address, and its nodes as JSON
 */
export async function writePost(context: BrowserContext, url: string, pasted: Pasted, picture: string) {
  const page = await context.newPage();
  await page.goto(`${url}/ghost/#/editor/post`);
  const title = page.getByPlaceholder('Post title');
  await title.fill(TITLE);
  await title.press('Enter');
  // The first save gives the post its address, and may take the focus away.
  await page.waitForURL(/\/editor\/post\/\w+/);
  await page.locator('.kg-prose').first().click();
  await page.locator('.kg-prose:focus').waitFor();
  if (pasted.into === 'html card') {
    await page.keyboard.type('/html');
    await page.locator('[data-kg-card-menu-item="HTML"]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.cm-content:focus').waitFor();
  }
  const saved = whenSaved(page, pasted.into === 'text' ? 'bookmark' : 'html');
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted.text);
  await page.keyboard.press('ControlOrMeta+V');
  const { id, updated_at } = await saved;
  await page.screenshot({ path: picture });
  // It would save again, and later than what is published here.
  await page.close();
  const answer = await call(context.request, url, 'put', `posts/${id}/?formats=lexical`, {
    posts: [{ status: 'published', updated_at }],
  });
  return onlyPost(answer);
}

/** What Ghost has saved by itself, once it holds a node of this kind. */
async function whenSaved(page: Page, kind: string): Promise<Post> {
  const response = await page.waitForResponse(async (one) => {
    if (!one.url().includes('/ghost/api/admin/posts/') || one.request().method() === 'GET' || !one.ok()) return false;
    return onlyPost(await one.text()).lexical.includes(`"type":"${kind}"`);
  });
  return onlyPost(await response.text());
}

function onlyPost(answer: string): Post {
  const [post] = (JSON.parse(answer) as { posts: Post[] }).posts;
  if (!post) throw new Error(`Ghost answers without a post: ${answer}`);
  return post;
}

async function call(
  request: APIRequestContext,
  url: string,
  method: 'get' | 'post' | 'put',
  path: string,
  data?: object,
): Promise<string> {
  const response = await request[method](`${url}/ghost/api/admin/${path}`, {
    headers: { Origin: url },
    ...(data === undefined ? {} : { data }),
  });
  const text = await response.text();
  if (!response.ok()) throw new Error(`${path} answers ${response.status()}: ${text}`);
  return text;
}
