import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What any browser here is started with. */
export const BROWSER_ARGS = [
  // A container has no user that the sandbox could be built for; the pages are our own.
  '--no-sandbox',
  // /dev/shm is small in a container.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  // Nothing but our pages goes over the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * The browser to start. `CHROME_PATH` says which: a path, or `npm` for the one that comes with `npm ci`; without it,
 * the system's own is taken where there is one.
 *
 * @param folder empty, to unpack a browser into; to be removed with the browser
 */
export async function findBrowser(folder: string): Promise<LaunchOptions> {
  const wanted = process.env['CHROME_PATH'] || SYSTEM_BROWSERS.find((path) => existsSync(path)) || 'npm';
  if (wanted !== 'npm') return { executablePath: wanted };
  // The package holds a browser for Linux only; elsewhere whoever runs tests has a Chrome.
  return process.platform === 'linux' ? unpackBrowser(folder) : { channel: 'chrome' };
}

/**
 * Unpacks the browser of `@sparticuz/chromium`, made for Amazon's Lambda, together with the libraries and fonts
 * that a bare system lacks; the package brings those only where it believes to be on Lambda. Into a folder of this
 * run, because it takes whatever lies at its usual place for whole, half-unpacked or old.
 */
async function unpackBrowser(folder: string): Promise<LaunchOptions> {
  const before = { ...process.env };
  try {
    // It reads the environment, and changes it, when it is imported; what it sets is for the browser alone.
    Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: folder });
    const { default: npmChromium } = await import('@sparticuz/chromium');
    const executablePath = await npmChromium.executablePath();
    // Its own list names one fixed folder of fonts; a browser without any font crashes on the first word.
    const fonts = ['/usr/share/fonts', join(folder, 'fonts')].map((path) => `<dir>${path}</dir>`).join('');
    await writeFile(
      join(folder, 'fonts.conf'),
      `<fontconfig>${fonts}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
    );
    return { executablePath, env: { ...process.env, TMPDIR: before['TMPDIR'], FONTCONFIG_PATH: folder } };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}
