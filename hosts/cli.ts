/**
 * `npm run hosts`: puts a chart and a number into a real WordPress and a real Ghost on this machine, as an editor would, and takes
 * pictures of what their readers see. What it needs and does: docs/embedding.md. What a machine lacks is skipped, with
 * a word about how to get it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../tests/support/find-browser.ts';
import { tryGhost } from './ghost.ts';
import { publishLocally } from './publish-locally.ts';
import { Skipped, type Trial } from './trial.ts';
import { tryWordPress } from './wordpress.ts';

const PARTS: Readonly<Record<string, (trial: Trial) => Promise<string[]>>> = {
  wordpress: tryWordPress,
  ghost: tryGhost,
};
const CHART = 'capacity-by-deal';
const FIGURE = 'oracle-commitment';

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  console.error(`There is no part \`${unknown}\`. Usage: npm run hosts [-- ${Object.keys(PARTS).join(' | ')}]`);
  process.exit(2);
}

const pictures = join(import.meta.dirname, '../reports/hosts');
const folder = mkdtempSync(join(tmpdir(), 'compute-ledger-hosts-'));
mkdirSync(pictures, { recursive: true });
const site = await publishLocally(folder);
const browser = await chromium.launch({ ...(await findBrowser(folder)), args: BROWSER_ARGS });
let failed = false;
process.once('SIGINT', () => process.exit(130));
try {
  for (const [name, attempt] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name}`);
    try {
      for (const line of await attempt({ site, chart: CHART, figure: FIGURE, browser, folder, pictures }))
        console.log(`  ${line}`);
    } catch (error) {
      if (error instanceof Skipped) console.log(`  skipped: ${error.message}`);
      else {
        failed = true;
        console.error(error);
      }
    }
  }
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\nPictures are in reports/hosts/.`);
process.exit(failed ? 1 : 0);
