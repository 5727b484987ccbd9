import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { build } from './support/built-site.ts';
import { joinedTexts } from './support/joined-texts.ts';
import { pagesIn, type Page } from './support/pages.ts';

describe('the site', () => {
  // A pinned embed stays for ever as it was published, mistakes of its markup included; a dark one has the same words.
  const isMendable = ({ url }: Page) => !/\/embed\/(?:[^/]+\/r\/|.*\/(?:dark|auto)\/$)/.test(url);
  const pages = pagesIn(build).filter(isMendable);

  test('parts every text from the next by white space, on every page', () => {
    const joints = pages.flatMap(({ url, html }) => joinedTexts(html).map((joint) => `${url}: ${joint}`));
    expect(joints).toEqual([]);
  });

  test('keeps from translators what must stay as it is written, on every page', () => {
    const { host } = new URL(build.publicUrl);
    const open = pages.flatMap(({ url, html }) => translatable(html, host).map((words) => `${url}: ${words}`));
    expect(open).toEqual([]);
  });
});

/** What is to be copied, code, and addresses that are printed, outside `translate="no"`; read in one pass. */
function translatable(html: string, host: string): string[] {
  const words: string[] = [];
  /** Whether translators leave each of the elements around alone. */
  const kept = [false];
  let element = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const isKept = kept.at(-1) === true || attributes['translate'] === 'no';
      kept.push(isKept);
      element = name;
      const isVerbatim = /^(?:code|pre|kbd|samp)$/.test(name) || 'data-text' in attributes;
      if (isVerbatim && !isKept) words.push(`<${name}>`);
    },
    ontext(text) {
      const isAddress = text.includes('://') || text.includes(`${host}/`);
      if (isAddress && kept.at(-1) === false && !/^(?:script|style)$/.test(element)) words.push(text.trim());
    },
    onclosetag() {
      kept.pop();
      element = '';
    },
  });
  parser.end(html.slice(html.indexOf('<body')));
  return words;
}
