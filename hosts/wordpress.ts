import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { frameAtWidths, ROW_LINK } from './frame-at-widths.ts';
import { MARIADB_PROGRAMS, startMariaDb } from './mariadb.ts';
import { answers, freePort, start } from './server.ts';
import { Skipped, type Trial } from './trial.ts';

/** Where Debian's packages put it. */
const INSTALLED = '/usr/share/wordpress';
const PROGRAMS = ['/usr/bin/php', ...MARIADB_PROGRAMS];
const HOW_TO_GET =
  'needs WordPress, PHP and MariaDB; on Debian: apt-get install --no-install-recommends wordpress ' +
  'wordpress-theme-twentytwentythree php-cli php-mysql php-xml php-mbstring php-curl mariadb-server';

/** Pastes a chart's address into posts of a WordPress that lives as long as this trial; says what came of it. */
export async function tryWordPress(trial: Trial): Promise<string[]> {
  if (![INSTALLED, ...PROGRAMS].every((path) => existsSync(path))) throw new Skipped(HOW_TO_GET);
  const home = join(trial.folder, 'wordpress');
  const port = await freePort();
  // Another host name than the chart's: another site to a browser.
  const url = `http://localhost:${port}`;
  cpSync(INSTALLED, home, { recursive: true, dereference: true });
  const database = await startMariaDb(trial.folder, 'wordpress');
  try {
    writeFileSync(join(home, 'wp-config.php'), configuration(database.socket, url));
    mkdirSync(join(home, 'wp-content/mu-plugins'), { recursive: true });
    writeFileSync(join(home, 'wp-content/mu-plugins/local.php'), ALLOW_THIS_MACHINE);
    const posts = setUp(home, trial);
    const server = await start(
      'php',
      ['-S', `localhost:${port}`, '-t', home],
      { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } },
      () => answers(`${url}/readme.html`),
    );
    try {
      return [versionOf(home), ...(await look(trial, url, posts))];
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const configuration = (socket: string, url: string) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** The one thing that differs from a WordPress of somebody's: it asks no private address and no unusual port. */
const ALLOW_THIS_MACHINE = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
`;

/** Installs it and writes posts as an author, who may not paste a frame or a script; gives their addresses by name. */
function setUp(home: string, { site, chart, figure }: Trial): Record<string, string> {
  const script = `
    define('WP_INSTALLING', true);
    require 'wp-load.php';
    require 'wp-admin/includes/upgrade.php';
    wp_install('A host', 'admin', 'admin@example.org', false, '', 'password');
    switch_theme('twentytwentythree');
    $author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'password', 'role' => 'author']);
    wp_set_current_user($author);
    kses_init();
    $write = fn ($title, $content) => wp_insert_post(['post_title' => $title, 'post_content' => $content,
      'post_status' => 'publish', 'post_author' => $author]);
    $chart = '${site.root}/charts/${chart}/';
    $block = '<!-- wp:embed {"url":"' . $chart . '","type":"rich"} --><figure class="wp-block-embed is-type-rich"><div '
      . 'class="wp-block-embed__wrapper">' . "\\n" . $chart . "\\n" . '</div></figure><!-- /wp:embed -->';
    echo json_encode([
      'address' => '?p=' . $write('An address on a line', "Before.\\n\\n" . $chart . "\\n\\nAfter."),
      'block' => '?p=' . $write('An embed block', '<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->' . $block),
      'figure' => '?p=' . $write('The address of a figure', "Before.\\n\\n${site.root}/figures/${figure}/\\n\\nAfter."),
      'element' => '?p=' . $write('A number in a sentence', '<p>It is worth <compute-ledger-figure id="${figure}">a lot'
        . '</compute-ledger-figure>.</p><script src="${site.root}/embed/v1.js" defer></script>'),
      'frame' => '?p=' . $write('A frame by an author', '<iframe src="${site.root}/embed/${chart}/"></iframe>'),
    ]);`;
  const output = execFileSync('php', ['-d', 'display_errors=stderr', '-r', script], { cwd: home, encoding: 'utf8' });
  return JSON.parse(output.slice(output.lastIndexOf('{'))) as Record<string, string>;
}

const versionOf = (home: string) =>
  execFileSync('php', ['-r', 'require "wp-includes/version.php"; echo "WordPress $wp_version, PHP " . PHP_VERSION;'], {
    cwd: home,
    encoding: 'utf8',
  });

async function look({ browser, pictures }: Trial, url: string, posts: Record<string, string>): Promise<string[]> {
  const seen: string[] = [];
  for (const [name, path] of Object.entries(posts)) {
    for (const scripts of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled: scripts, viewport: { width: 1000, height: 1000 } });
      await page.goto(`${url}/${path}`, { waitUntil: 'networkidle' });
      const frames = page.locator('iframe');
      const html = (await frames.count()) === 0 ? 'no frame' : await frames.first().evaluate((one) => one.outerHTML);
      seen.push(`${name}, scripts ${scripts ? 'on' : 'off'}: ${html}`);
      if (html !== 'no frame') {
        seen.push(...(await frameAtWidths(page, pictures, `wordpress-${name}-${scripts ? 'on' : 'off'}`)));
      }
      const link = name === 'figure' ? 'main a' : ROW_LINK;
      if (scripts && html !== 'no frame') seen.push(`  its link leads the page to ${await follow(page, link)}`);
      await page.close();
    }
  }
  return seen;
}

/** Where a click on a link takes the reader: WordPress' script is to follow the message of our frame. */
async function follow(page: Page, link: string): Promise<string> {
  const before = page.url();
  await page.locator('iframe').first().contentFrame().locator(link).first().click();
  await page.waitForURL((url) => url.href !== before, { timeout: 5000 }).catch(() => undefined);
  return page.url() === before ? 'nowhere' : page.url();
}
