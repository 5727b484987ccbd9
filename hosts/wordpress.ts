import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followLink } from './follow-link.ts';
import { framesAtWidths, OUR_FRAMES, ROW_LINK } from './frame-at-widths.ts';
import { MARIADB_PROGRAMS, startMariaDb } from './mariadb.ts';
import { numberAtWidths } from './number-at-widths.ts';
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

/**
 * Installs it and writes posts as an author, who may not paste a frame or a script, and one as its owner, who may; gives
 * their addresses by name.
 */
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
      'post_status' => 'publish', 'post_author' => get_current_user_id()]);
    $chart = '${site.root}/charts/${chart}/';
    $short = '${site.root}/embed/${chart}/short/';
    $card = '${site.root}/figures/${figure}/';
    $block = fn ($url) => '<!-- wp:embed {"url":"' . $url . '","type":"rich"} --><figure class="wp-block-embed '
      . 'is-type-rich"><div class="wp-block-embed__wrapper">' . "\\n" . $url . "\\n" . '</div></figure><!-- /wp:embed -->';
    $text = fn ($words) => '<!-- wp:paragraph --><p>' . $words . '</p><!-- /wp:paragraph -->';
    $number = 'It is worth <compute-ledger-figure id="${figure}">a lot</compute-ledger-figure>.';
    $script = '<script src="${site.root}/embed/v1.js" defer></script>';
    $posts = [
      'address' => $write('An address on a line', "Before.\\n\\n" . $chart . "\\n\\nAfter."),
      'block' => $write('An embed block', $text('Before.') . $block($chart)),
      'short' => $write('The address of a short chart', "Before.\\n\\n" . $short . "\\n\\nAfter."),
      'figure' => $write('The address of a figure', "Before.\\n\\n" . $card . "\\n\\nAfter."),
      'element' => $write('A number in a sentence', '<p>' . $number . '</p>' . $script),
      'frame' => $write('A frame by an author', '<iframe src="${site.root}/embed/${chart}/"></iframe>'),
    ];
    wp_set_current_user(1);
    kses_init();
    $element = '<compute-ledger-chart chart="${chart}" size="short"><iframe src="' . $short . '" width="100%" height="410" '
      . 'frameborder="0"></iframe></compute-ledger-chart>';
    $posts['owner'] = $write('A chart, a card and a number', $text($number) . '<!-- wp:html -->' . $element . $script
      . '<!-- /wp:html -->' . $text('Between.') . $block($card));
    echo json_encode(array_map(fn ($id) => '?p=' . $id, $posts));`;
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
      const picture = `wordpress-${name}-${scripts ? 'on' : 'off'}`;
      const frames = await page.locator(OUR_FRAMES).evaluateAll((all) => all.map((one) => one.outerHTML));
      seen.push(`${name}, scripts ${scripts ? 'on' : 'off'}: ${frames.join(', ') || 'no frame'}`);
      if (frames.length > 0) seen.push(...(await framesAtWidths(page, pictures, picture)));
      if (name === 'element' || name === 'owner') {
        seen.push(...(await numberAtWidths(page, pictures, `${picture}-number`)));
      }
      const link = name === 'figure' ? 'main a' : ROW_LINK;
      if (scripts && frames.length > 0) seen.push(await followLink(page, link));
      await page.close();
    }
  }
  return seen;
}
