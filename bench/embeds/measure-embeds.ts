import type { Browser, Page as Tab } from 'playwright-core';
import type { BarsOfChart } from '../bars.ts';
import { inBrowser } from '../in-browser.ts';
import { interleave } from '../interleave.ts';
import { LATENCY, onSlowPhone } from '../slow-phone.ts';
import { ratios, spreadOf } from '../statistics.ts';
import { printSpread, table } from '../table.ts';
import { barePage } from './bare-page.ts';
import { bytesOfDatawrapperCore } from './datawrapper-core.ts';
import { embedPages } from './embed-page.ts';
import { filmStrip, whenMarksShow } from './film-strip.ts';
import { scriptPages } from './script-page.ts';
import { serve, type Served } from './serve.ts';

/**
 * ms; what a frame of another origin waits before it can ask: a round trip for TCP and one for TLS 1.3 (RFC 8446,
 * section 2). The developer tools slow down requests, but not these.
 */
const CONNECTING = 2 * LATENCY;
const VIEWPORT = { width: 640, height: 700 };

interface Visit {
  /** From asking for the page to seeing the marks, ms. */
  seen: number;
  /** Brotli, per request. */
  bytes: number[];
}

/** Embeds of ours beside pages that draw the same bars with libraries, and beside a page that is nothing but bars. */
export async function measureEmbeds(rounds: number, id: string, chart: BarsOfChart): Promise<string[]> {
  const bare = barePage(chart);
  // Two alike differ by what the measurement cannot tell.
  const control = { ...bare, name: 'the same, as a control' };
  const { server, served } = await serve([bare, control, ...(await embedPages(id)), ...(await scriptPages(chart))]);
  try {
    const visits = await inBrowser(async (browser) => {
      const analyst = await browser.newPage();
      return interleave(served, rounds, (page) => visit(browser, analyst, page));
    });
    return [report(visits)];
  } finally {
    server.close();
  }
}

const visit = (browser: Browser, analyst: Tab, { url, takeBytes }: Served): Promise<Visit> =>
  onSlowPhone(browser, VIEWPORT, async (tab) => {
    const frames = await filmStrip(browser, tab, url, async () => {
      await tab.goto(url);
      await tab.evaluate(untilNothingIsLeftToDraw, REST);
    });
    return { seen: await whenMarksShow(analyst, frames), bytes: takeBytes() };
  });

/** ms; no page here has anything to do for as long without a frame. */
const REST = 3000;

/** Runs in the page: when it has nothing else to do, and has shown what it did. */
const untilNothingIsLeftToDraw = (timeout: number) =>
  new Promise((resolve) => {
    // Newer browsers call nobody idle on a page that has come to rest.
    requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), { timeout });
  });

const afterConnecting = (seen: number) => CONNECTING + seen;

function report(visits: ReadonlyMap<Served, readonly Visit[]>): string {
  const times = [...visits].map(([page, all]) => ({ page, all, seen: all.map(({ seen }) => seen) }));
  const bare = times[0]?.seen ?? [];
  return table(
    ['page', 'bytes (brotli)', 'requests', 'marks seen after, ms', '× the bare page', '× with connecting'],
    [
      ...times.map(({ page, all, seen }) => [
        page.name,
        ...loaded(all[0]?.bytes ?? []),
        printSpread(spreadOf(seen)),
        printSpread(ratios(seen, bare)),
        printSpread(ratios(seen.map(afterConnecting), bare.map(afterConnecting))),
      ]),
      ['Datawrapper’s core, without bars', ...loaded(bytesOfDatawrapperCore()), '', '', ''],
    ],
  );
}

const loaded = (bytes: readonly number[]) => [String(bytes.reduce((sum, size) => sum + size, 0)), String(bytes.length)];
