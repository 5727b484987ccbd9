import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../places.ts';
import { compressed } from './serve.ts';

/** The last that was published with its scripts built. */
const PACKAGE = '@datawrapper/chart-core@8.47.0';

/** What every chart of Datawrapper's loads, whatever it draws: its frame, what charts share, what old browsers lack. */
const SCRIPTS = ['main.js', 'dw-2.0.min.js', 'load-polyfills.js'];

/**
 * Bytes after compression of the scripts that every chart of Datawrapper's loads. It has no bars yet: their renderer is
 * not published. Kept from one run to the next; not installed, since what it depends on is not all in the registry.
 */
export function bytesOfDatawrapperCore(): number[] {
  const folder = join(ROOT, 'node_modules/.cache/datawrapper');
  const dist = join(folder, 'package/dist');
  if (!existsSync(dist)) {
    mkdirSync(folder, { recursive: true });
    const packed = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', packed], { cwd: folder });
  }
  return SCRIPTS.map((name) => compressed(readFileSync(join(dist, name), 'utf8')).length);
}
