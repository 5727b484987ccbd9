import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from './support/built-site.ts';
import { elementsIn, pagesIn } from './support/pages.ts';

/** @see https://www.w3.org/TR/png/#11IHDR width and height are the first two numbers of the first chunk */
const sizeOf = (png: Buffer) => ({
  isPng: png.toString('latin1', 1, 4) === 'PNG',
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});

/** What stands in others' pages is shown by the picture of its chart. */
const isEmbed = ({ url }: { url: string }) => /\/embed\/[^/]+\//.test(url);

describe('the site', () => {
  test('gives every page a picture of 1200 × 630 for its links, and says what it shows', async () => {
    const base = new URL(build.publicUrl).pathname;
    const pages = pagesIn(build).filter((page) => !isEmbed(page));
    for (const { url, html } of pages) {
      const tags = elementsIn(html, 'meta').map(({ attributes }) => attributes);
      const meta = (key: string) =>
        tags.find(({ property, name }) => [property, name].includes(key))?.['content'] ?? '';
      const image = new URL(meta('og:image'));
      expect(image.origin, url).toBe(new URL(build.publicUrl).origin);
      const file = await readFile(join(build.directory, image.pathname.slice(base.length)));
      expect(sizeOf(file), url).toEqual({ isPng: true, width: 1200, height: 630 });
      expect([meta('og:image:width'), meta('og:image:height')], url).toEqual(['1200', '630']);
      expect(meta('og:image:alt'), url).not.toBe('');
      expect(meta('twitter:card'), url).toBe('summary_large_image');
    }
  });
});
