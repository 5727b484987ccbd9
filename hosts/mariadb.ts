import { execFileSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { start } from './server.ts';

/** Where Debian's package `mariadb-server` puts what is used here. */
export const MARIADB_PROGRAMS = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/mariadb'];

/**
 * Starts a MariaDB of its own with one empty database. Its user is `root`, without a password; only who reaches the
 * socket reaches it. It ends with `stop`.
 *
 * @param folder for its files
 */
export async function startMariaDb(folder: string, database: string) {
  const [data, socket] = [join(folder, `mariadb-${database}`), join(folder, `${database}.sock`)];
  const user = userInfo().username;
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', `--user=${user}`],
    { stdio: 'ignore' },
  );
  const isUp = () =>
    new Promise<boolean>((resolve) => {
      const socketTo = createConnection(socket, () => {
        socketTo.end();
        resolve(true);
      });
      socketTo.once('error', () => resolve(false));
    });
  const server = await start(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--user=${user}`],
    {},
    isUp,
  );
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', `CREATE DATABASE ${database}`]);
  return { socket, stop: server.stop };
}
