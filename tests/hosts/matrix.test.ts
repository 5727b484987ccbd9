import type { BrowserContext, ConsoleMessage, Frame, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from '../support/built-site.ts';
import { embedUrl } from '../../src/embed/paste/addresses.ts';
import { iframeParts, spell } from '../../src/embed/paste/snippet.ts';
import { test } from '../support/browser.ts';
import { cutOff } from '../support/cut-off.ts';
import { embedsOf, type Embed } from '../support/embeds-of.ts';
import { hostPage } from '../support/hosts.ts';

/** What hosts write as `sandbox`, if they do. */
const SANDBOXES = [undefined, '', 'allow-scripts', 'allow-scripts allow-popups'];
/** The automatic one has the dark one in it. */
const THEMES = ['light', 'auto'] as const;

/** Each two of these in each combination. */
const HOSTS = [
  { policy: 'none', scripts: 'on', direction: 'ltr' },
  { policy: 'none', scripts: 'off', direction: 'rtl' },
  { policy: 'strict', scripts: 'on', direction: 'rtl' },
  { policy: 'strict', scripts: 'off', direction: 'ltr' },
] as const;

/** ms; a busy machine may take its time. */
const [TIME_TO_OPEN, TIME_TO_POINT] = [10_000, 10_000];
/** What the browser says of every frame with a script, in a sandbox without scripts. */
const SCRIPT_BLOCKED = /^Blocked script execution in '.*' because the document's frame is sandboxed/;
const POPUP_BLOCKED = /^Blocked opening '.*' in a new window because the request was made in a sandboxed frame/;

describe('in other people’s pages, an embed of the site', () => {
  const embeds = [embedsOf(build), embedsOf(build, 'short')];
  const firsts = embeds.flatMap(([first]) => first ?? []);

  const snippet = ({ chart, size, theme, height }: Embed, sandbox: string | undefined) => {
    const root = build.servedUrl.slice(0, -1);
    const choice = THEMES.find((name) => name === theme) ?? 'light';
    const pasted = spell(
      iframeParts({ address: embedUrl(root, { chart, size, theme: 'light' }), title: chart, revision: 1, height }),
      [choice, 'live'],
    );
    return sandbox === undefined ? pasted : pasted.replace('<iframe', `<iframe sandbox="${sandbox}"`);
  };

  // In each host every sandbox with every theme; the charts take turns, and so do whole and short ones.
  test.for(HOSTS)(
    'is whole and leads to its evidence: policy $policy, scripts $scripts, $direction',
    async ({ policy, scripts, direction }, { browser }) => {
      const shown = SANDBOXES.flatMap((sandbox, i) =>
        THEMES.flatMap((theme, j) => {
          const themed = embeds[(i + j) % 2]?.filter((embed) => embed.theme === theme) ?? [];
          const embed = themed[(THEMES.length * i + j) % themed.length];
          return embed ? { sandbox, embed } : [];
        }),
      );
      const frames = shown.map(({ sandbox, embed }) => `<p>${snippet(embed, sandbox)}</p>`).join('');
      const host = await hostPage(
        `<!doctype html><html dir="${direction}"><title>A host</title>${frames}</html>`,
        policy === 'none'
          ? {}
          : { 'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(build.servedUrl).origin}` },
      );
      const reader = await browser.newPage({
        javaScriptEnabled: scripts === 'on',
        viewport: { width: 700, height: 900 },
      });
      const errors = errorsOf(reader);
      await reader.goto(host.url);

      const problems: string[] = [];
      const inside = await framesOf(reader);
      for (const [i, { sandbox, embed }] of shown.entries()) {
        const found = await problemsOf(inside[i], embed);
        problems.push(...found.map((problem) => `${embed.url}, sandbox ${sandbox ?? 'none'}: ${problem}`));
      }
      const overflow = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(problems).toEqual([]);
      expect(errors).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
      await reader.close();
      host.close();
    },
  );

  test.for([
    [undefined, 'opens in a window of its own'],
    ['', 'goes nowhere'],
    ['allow-scripts', 'goes nowhere'],
    ['allow-scripts allow-popups', 'opens in a window of its own'],
  ])('in sandbox %s has links whose page %s', async ([sandbox, wanted], { browser }) => {
    const host = await hostPage(`<!doctype html>${firsts.map((embed) => snippet(embed, sandbox)).join('')}`);
    const context = await browser.newContext();
    await context.route(`${build.publicUrl}**`, (route) => route.fulfill({ body: 'The page of a figure' }));
    const reader = await context.newPage();
    await reader.goto(host.url);
    const [whole, short] = await framesOf(reader);
    const links = [whole?.locator('svg a'), short?.locator('a.entry'), short?.locator('.more a')];
    const before = reader.frames().map((frame) => frame.url());
    for (const link of links) {
      const happened = whatHappens(context, reader);
      await link?.first().click();
      expect(await happened).toBe(wanted);
    }
    expect(reader.frames().map((frame) => frame.url())).toEqual(before);
    await context.close();
    host.close();
  });
});

/** Everything that a browser complains of, from now on; fills as it does. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !SCRIPT_BLOCKED.test(text)) errors.push(text);
  });
  return errors;
}

async function framesOf(page: Page): Promise<Frame[]> {
  const elements = await page.locator('iframe').elementHandles();
  const frames = await Promise.all(elements.map((element) => element.contentFrame()));
  return frames.filter((frame) => frame !== null);
}

/** What is wrong with an embed for who looks at it and opens its evidence, to which a short one has only a link. */
async function problemsOf(frame: Frame | undefined, { height, size }: Embed): Promise<string[]> {
  if (frame === undefined) return ['no frame'];
  const problems: string[] = [];
  const box = await frame.evaluate(() => innerHeight);
  if (box !== height) problems.push(`${box} px high instead of ${height}`);
  problems.push(...(await cutOff(frame)));
  if (size === 'short') {
    if (!(await frame.locator('.more a').isVisible())) problems.push('no link to the rest');
    return problems;
  }
  const summary = frame.getByText('Figures and sources');
  const address = frame.getByText('More at');
  await pointAt(summary);
  await summary.click();
  await address.waitFor({ timeout: TIME_TO_OPEN }).catch(() => problems.push('its evidence does not open'));
  return [...problems, ...(await cutOff(frame))];
}

/**
 * Brings the pointer over an element. Just after a page has scrolled, a busy browser may not yet send what the pointer
 * does to the frame that has come under it: neither a move nor a click reaches it, whatever the frame is.
 */
async function pointAt(element: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        await element.hover();
        return element.evaluate((one) => one.matches(':hover'));
      },
      { timeout: TIME_TO_POINT },
    )
    .toBe(true);
}

function whatHappens(context: BrowserContext, page: Page): Promise<string> {
  const opens = context.waitForEvent('page').then(() => 'opens in a window of its own');
  const isBlocked = (message: ConsoleMessage) => POPUP_BLOCKED.test(message.text());
  const stays = page.waitForEvent('console', isBlocked).then(() => 'goes nowhere');
  return Promise.any([opens, stays]);
}
