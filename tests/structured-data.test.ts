import { existsSync, readdirSync } from 'node:fs';
import { parse } from 'node:path';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './support/built-site.ts';
import { fileAt, pagesIn, type Page } from './support/pages.ts';
import { shapeOf, vocabularyErrors } from './support/schema-org.ts';

interface Block {
  url: string;
  text: string;
  data: Record<string, unknown>;
}

/** As a browser takes it out of a page: up to the first end of a script. */
const BLOCK = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script/gs;

const blocksOf = ({ url, html }: Page): Block[] =>
  [...html.matchAll(BLOCK)].map(([, text = '']) => ({ url, text, data: JSON.parse(text) as Record<string, unknown> }));

const RECORDS = readdirSync('content/records').map((file) => parse(file).name);

/** Which pages say what they are, by the path below the site's address. */
const EXPECTED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^$/, ['WebSite', 'NewsMediaOrganization']],
  [/^(?:deals|explainers|faq)\/[^/]+\/r\/\d+\/$/, ['BreadcrumbList']],
  // A record is a list of facts, no article.
  [new RegExp(`^deals/(?:${RECORDS.join('|')})/$`), ['BreadcrumbList']],
  [/^deals\/[^/]+\/$/, ['BreadcrumbList', 'NewsArticle']],
  [/^(?:deals|explainers)\/[^/]+\/evidence\/$/, ['BreadcrumbList']],
  [/^explainers\/[^/]+\/$/, ['BreadcrumbList', 'NewsArticle']],
  [/^data\/$/, ['Dataset']],
  [/^data\/(?:questions|\d{4}-\d{2}-\d{2})\/$/, ['BreadcrumbList']],
  [/^charts\/[^/]+\/$/, ['Dataset', 'BreadcrumbList']],
  [/^faq\/[^/]+\/$/, ['WebPage', 'BreadcrumbList']],
  [/^figures\/by\/[^/]+\/$/, ['BreadcrumbList']],
  [/^figures\/[^/]+\/(?:r\/\d+\/)?$/, ['BreadcrumbList']],
  [/^(?:corrections\/policy|methodology\/first-articles|sources\/read)\/$/, ['BreadcrumbList']],
  [/^sites\/[^/]+\/$/, ['BreadcrumbList', 'Place']],
  [/^count\/(?:[^/]+\/)?$/, ['BreadcrumbList']],
  [/^(?:changes|open|promises(?:\/of)?|vendors)\/[^/]+\/$/, ['BreadcrumbList']],
];

/** Schema.org's own context is not on this machine: every name in it lies in one vocabulary. */
const documentLoader = (documentUrl: string) =>
  Promise.resolve({ documentUrl, document: { '@context': { '@vocab': 'https://schema.org/' } } });

/** A word that a processor would drop is an error; the types of the package do not know the setting yet. */
const STRICTLY = { documentLoader, safe: true };

describe('the site', () => {
  let pages: Page[];
  let blocks: Block[];
  beforeAll(() => {
    pages = pagesIn(build);
    blocks = pages.flatMap(blocksOf);
  });

  test('tells machines what each page of the right kind is', () => {
    const wrong = pages.flatMap((page) => {
      const path = page.url.slice(build.publicUrl.length);
      const expected = EXPECTED.find(([pattern]) => pattern.test(path))?.[1] ?? [];
      const found = blocksOf(page).map(({ data }) => data['@type']);
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ path, expected, found }];
    });
    expect(wrong).toEqual([]);
  });

  test('holds no “<” in what it tells machines: a text could end the script', () => {
    expect(blocks.filter(({ text }) => text.includes('<')).map(({ url }) => url)).toEqual([]);
  });

  test('is read by a JSON-LD processor without a word lost', async () => {
    // Those of one shape use the same words.
    const shapes = new Map(blocks.map((block) => [shapeOf(block.data), block]));
    for (const { url, data } of shapes.values()) {
      await expect(jsonld.expand(data, STRICTLY), url).resolves.toHaveLength(1);
    }
  });

  test('finds every address of its own that it tells machines', () => {
    const addresses = new Set(blocks.flatMap(({ data }) => ownAddresses(data, build.publicUrl)));
    const gone = [...addresses].filter((address) => !existsSync(fileAt(build, address)));
    expect(addresses.size).toBeGreaterThan(0);
    expect(gone).toEqual([]);
  });
});

describe('the site', () => {
  test('uses the words of schema.org, each where it belongs', { timeout: 180_000 }, () => {
    const blocks = pagesIn(build).flatMap(blocksOf);
    const context = { '@context': 'https://schema.org' };
    // Two mistakes on purpose: a validator that has gone blind is noticed.
    const misspelt = { ...context, '@type': 'NewsArticle', headlin: 'A deal' };
    const misplaced = { ...context, '@type': 'BreadcrumbList', encodingFormat: 'text/csv' };
    expect(vocabularyErrors([...blocks.map(({ data }) => data), misspelt, misplaced])).toEqual([
      expect.stringMatching(/headlin/),
      expect.stringMatching(/encodingFormat/),
    ]);
  });
});

function ownAddresses(value: unknown, site: string): string[] {
  if (typeof value === 'string') return value.startsWith(site) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => ownAddresses(inner, site));
}
