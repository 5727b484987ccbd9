import { join } from 'node:path';

/**
 * Where a machine keeps what this project has made once and may need again: outside the project, so that another
 * checkout of it finds it, and `npm ci` leaves it alone.
 *
 * @param env `XDG_CACHE_HOME` says where on any system
 * @param home the user's folder
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const chosen = env['XDG_CACHE_HOME'];
  if (chosen) return join(chosen, NAME);
  if (platform === 'darwin') return join(home, 'Library/Caches', NAME);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData/Local'), NAME, 'cache');
  return join(home, '.cache', NAME);
}

const NAME = 'compute-ledger';
