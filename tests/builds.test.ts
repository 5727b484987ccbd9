/**
 * The site of all other tests lives under a sub-path. A small one, of the same code, is built there by the clock of weeks
 * later, and at the root of a host, side by side: what those tests say holds at a root, and on whatever day.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '../src/permalinks/read-site.ts';
import { describeCorrected } from './support/corrected-site.ts';
import type { Built } from './support/build-sites.ts';
import { outcome, outcomeOf } from './support/outcome.ts';
import { pagesIn } from './support/pages.ts';
import type { SmallSite } from './support/small-sites.ts';

const whole = await outcome();

/** The whole site. */
const built = () => ('build' in whole ? whole.build : expect.fail('the site does not build'));

test('the site builds without a warning', () => {
  expect('failure' in whole ? whole.failure : whole.build.printed).toBe('');
});

/** Where an address begins: in an attribute, in a style, or with the site's own host. */
const ADDRESS =
  /(?:\s(?:href|src|action|poster|data)=["']|srcset="(?:[^"]*,\s*)?|url\(["']?|ledger\.test)(\/(?!\/)[^\s"')]*)/g;

test('no page under a sub-path forgets that it is there', () => {
  const base = new URL(built().publicUrl).pathname;
  const addresses = pagesIn(built()).map(({ url, html }) => {
    return { url, paths: [...html.matchAll(ADDRESS)].map(([, path = '']) => path) };
  });
  expect(addresses.filter(({ paths }) => paths.length === 0)).toEqual([]);
  const astray = addresses.flatMap(({ url, paths }) =>
    paths.filter((path) => !path.startsWith(base)).map((path) => `${url}: ${path}`),
  );
  expect(astray).toEqual([]);
});

const TELL_US = 'Something wrong? Tell us';

test('a site whose editors name nobody to write to invents nobody', () => {
  const named = pagesIn(built()).filter(({ html }) => html.includes(TELL_US) || html.includes('Who keeps it'));
  expect(named.map(({ url }) => url)).toEqual([]);
});

const filesOf = ({ directory }: Built) =>
  globSync('**/*', { cwd: directory, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(directory.length + 1))
    .sort();

/** A picture of a chart has its address written below it, in pixels. */
const isAddressed = (file: string) => /^charts\/[^/]+\.png$/.test(file);

/** @see https://www.w3.org/TR/png/#11IHDR width and height */
const sizeOf = (png: Buffer) => png.toString('hex', 16, 24);

/** How much an embed loads, as a page says it: longer addresses weigh more. */
const WEIGHT = /(?<=The frame loads )[\d.]+ KB|(?:[\d.]+ to )?[\d.]+ KB(?= whole|, in one request)/g;

/** Lines of a calendar break after so many bytes, within an address too: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const FOLD = /\r\n /g;

/** The text of a file of the site under a sub-path, as it would be at the root. */
function atRoot(text: string, { publicUrl }: Built): string {
  const { host, pathname } = new URL(publicUrl);
  const path = pathname.replaceAll('/', '\\/');
  return text
    .replaceAll(`${host}${pathname}`, `${host}/`)
    .replaceAll(new RegExp(`(^|["'\x60=(\\s,|>:;])${path}`, 'gm'), '$1/');
}

/** A small site, once it is built. */
async function small(site: SmallSite): Promise<Built> {
  const built = await outcomeOf(site);
  return 'build' in built ? built.build : expect.fail(built.failure);
}

describe('two builds of a small site, at the root of a host and under a sub-path', () => {
  let root: Built;
  let below: Built;

  beforeAll(async () => {
    [root, below] = await Promise.all([small('root'), small('below')]);
  }, 300_000);

  test('are made of the same files, the same to the byte but for the base path, on whatever day', () => {
    const files = filesOf(root);
    expect(files.length).toBeGreaterThan(300);
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

  test('say in each foot where a mistake is reported, and who keeps the site', () => {
    const pages = filesOf(root)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(join(root.directory, file), 'utf8') }))
      .filter(({ html }) => html.includes('<footer class="footer"'));
    expect(pages.length).toBeGreaterThan(50);
    const link = `<a href="mailto:desk@ledger.test">${TELL_US}</a>`;
    expect(pages.filter(({ html }) => !html.includes(link)).map(({ file }) => file)).toEqual([]);
    const about = pages.find(({ file }) => file === 'about/index.html')?.html;
    expect(about).toContain('Compute Ledger is kept by Ada and Grace.');
    expect(about).toContain('Write to <a href="mailto:desk@ledger.test">desk@ledger.test</a>.');
  });

  test('say which leading claims one person alone has read', () => {
    expect(root.printed).toMatch(/^Read by one person alone, [^\n]*: acme-commitment, [^\n]*\.$/m);
  });

  test('have what no number holds, such as a value without an upper bound, whole in their pages', () => {
    const page = readFileSync(join(root.directory, 'figures/acme-capacity/index.html'), 'utf8');
    expect(page).toContain('at least 3 GW');
  });

  describeCorrected(() => below.directory);

  test('say the same at each address', () => {
    const said = ({ directory, publicUrl }: Built) => {
      const { origin, pathname } = new URL(publicUrl);
      return Object.fromEntries(readSite(directory, { origin, base: pathname }));
    };
    expect(said(below)).toEqual(said(root));
  });
});
