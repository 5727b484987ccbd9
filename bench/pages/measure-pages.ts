import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { onBuiltSite } from '../in-browser.ts';
import { interleave } from '../interleave.ts';
import { onSlowPhone } from '../slow-phone.ts';
import { DIST } from '../places.ts';
import { ratios, spreadOf } from '../statistics.ts';
import { printSpread, table } from '../table.ts';

const VIEWPORT = { width: 360, height: 740 };
const BARE = '/bare/';
/** What everything is held to: a heading and a line, and nothing that is asked for. */
const BARE_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A page</title>
<style>body{font:16px system-ui,sans-serif;margin:16px}</style><h1>A heading</h1><p>A line of words.</p>`;

const IN_FACES = '/in-faces/';
/** The same, and a line of navigation, in the typefaces of the site: what these alone take. @param home its HTML */
function inFaces(home: string): string {
  const faces = home.match(/@font-face\{[^}]*\}/g) ?? [];
  const stacks = home.match(/--(?:display|text|sans):[^;}]*/g) ?? [];
  if (faces.length === 0 || stacks.length !== 3) throw new Error('the home page does not say which typefaces it has');
  const style = `${faces.join('')}:root{${stacks.join(';')}}
h1{font:500 32px var(--display)}p{font-family:var(--text)}nav{font:14px var(--sans)}b{font-weight:600}`;
  return BARE_PAGE.replace('</style>', `${style}</style><nav>A <b>section</b></nav>`);
}

interface Subject {
  name: string;
  path: string;
}

const SUBJECTS: readonly Subject[] = [
  { name: 'bare page', path: BARE },
  // Two alike differ by what the measurement cannot tell.
  { name: 'the same, as a control', path: BARE },
  { name: 'the same, in our typefaces', path: IN_FACES },
  { name: 'home', path: '/' },
  { name: 'an article', path: '/deals/aws/' },
  { name: 'a figure', path: '/figures/oracle-commitment/' },
];

interface Visit {
  /** When the first words are painted, ms from asking for the page. */
  painted: number;
  /** By how much the page moves after that; 0 where it does not. */
  shifted: number;
}

/** When a reader sees the first words of pages of the site, beside a page that has nothing else. */
export async function measurePages(rounds: number): Promise<string[]> {
  const home = await readFile(join(DIST, 'index.html'), 'utf8');
  const visits = await onBuiltSite(
    (browser, origin) => interleave(SUBJECTS, rounds, ({ path }) => visit(browser, `${origin}${path}`)),
    { [BARE]: BARE_PAGE, [IN_FACES]: inFaces(home) },
  );
  return [report(visits)];
}

const visit = (browser: Browser, url: string): Promise<Visit> =>
  onSlowPhone(browser, VIEWPORT, async (tab) => {
    await tab.goto(url, { waitUntil: 'networkidle' });
    return tab.evaluate(whatWasSeen);
  });

/** Runs in the page. */
function whatWasSeen(): Visit {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  if (!paint) throw new Error('the page shows nothing');
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords().map((entry) => (entry as PerformanceEntry & { value: number }).value);
  return { painted: paint.startTime, shifted: shifts.reduce((sum, value) => sum + value, 0) };
}

function report(visits: ReadonlyMap<Subject, readonly Visit[]>): string {
  const times = [...visits].map(([subject, all]) => ({ subject, all, painted: all.map(({ painted }) => painted) }));
  const bare = times[0]?.painted ?? [];
  return table(
    ['page', 'first words after, ms', '× the bare page', 'layout shift'],
    times.map(({ subject, all, painted }) => [
      subject.name,
      printSpread(spreadOf(painted)),
      printSpread(ratios(painted, bare)),
      Math.max(...all.map(({ shifted }) => shifted)).toFixed(3),
    ]),
  );
}
