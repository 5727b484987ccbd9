import { NodeType, type HTMLElement } from 'node-html-parser';
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
    const open = pages.flatMap(({ url, root }) => translatable(root, host).map((words) => `${url}: ${words}`));
    expect(open).toEqual([]);
  });
});

/** What is to be copied, code, and addresses that are printed, outside `translate="no"`. */
function translatable(root: HTMLElement, host: string): string[] {
  const verbatim = root.querySelectorAll('code, pre, kbd, samp, [data-text]');
  const addresses = root.querySelectorAll('body *').filter(({ tagName, childNodes }) => {
    const own = childNodes.filter(({ nodeType }) => nodeType === NodeType.TEXT_NODE).map(({ text }) => text);
    return !/^(SCRIPT|STYLE)$/.test(tagName) && own.some((text) => text.includes('://') || text.includes(`${host}/`));
  });
  return [...verbatim, ...addresses]
    .filter((element) => element.closest('[translate="no"]') === null)
    .map(({ text }) => text.trim());
}
