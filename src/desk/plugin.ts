import { relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { DESK } from '../check/content-store.ts';
import { endWithNpm } from '../serve/end-with-npm.ts';
import { sheetAt } from './chart-sheet.ts';
import { Desk } from './desk.ts';
import { countReloads } from './count-reloads.ts';
import { DRAFTS, HELLO, REPORT } from './messages.ts';
import { leaveToDesk, showAnew } from './show-anew.ts';

/** Editors save several files in a row, and some of their programs a file in several steps; one reading follows them. */
const QUIET_MS = 50;

/** Has Astro fill its store again: it finds the files of articles by that. */
type FillStore = () => Promise<void>;

/**
 * A plugin of Vite that has `astro dev` show what is in order, and tell open pages of what is not.
 *
 * @param root the project, no slash at its end
 */
export function deskPlugin(root: string, fillStore: FillStore): Plugin<Pick<Desk, 'shown'>> {
  const desk = new Desk(root);
  return {
    name: DESK,
    api: desk,
    enforce: 'pre',
    // Astro renders articles from their files, whatever its store holds of them.
    load: { filter: { id: /\/content\/.*\.mdx$/ }, handler: (id) => desk.textOf(pathIn(root, id)) },
    // A page that loads again as soon as a file is saved would show what was read before.
    hotUpdate: ({ file }) => (isContent(root, file) ? [] : undefined),
    configureServer: (server) => {
      endWithNpm('dev');
      serveDesk(server, desk, root, fillStore);
      serveSheets(server, desk);
    },
  };
}

const pathIn = (root: string, file: string) => relative(root, file).split(sep).join('/');

const isContent = (root: string, file: string) => pathIn(root, file).startsWith('content/');

function serveDesk(server: ViteDevServer, desk: Desk, root: string, fillStore: FillStore): void {
  const { hot } = server.environments.client;
  leaveToDesk(server, (file) => isContent(root, file));
  const { isLate } = countReloads(server);
  hot.on(HELLO, (known: unknown, client) => {
    client.send(REPORT, desk.report);
    client.send(DRAFTS, desk.drafts);
    if (isLate(typeof known === 'number' ? known : undefined)) client.send({ type: 'full-reload', path: '*' });
  });

  // Nobody stands above a timer: thrown, it would end the server. The next file that is saved is read again.
  const tell = (error: unknown) => server.config.logger.error(unreadMessage(error), { timestamp: true });
  /** Astro passes over the wish, without a word, while it reads its own configuration: after each article that is saved. */
  const fill = async () => {
    await fillStore();
    while (!desk.isStored) {
      await sleep(QUIET_MS);
      await fillStore();
    }
  };
  const readAgain = () => {
    try {
      const changed = desk.read();
      const show = () => {
        desk.show();
        if (changed.length > 0)
          showAnew(
            server,
            changed.map((path) => `${root}/${path}`),
          );
      };
      if (desk.isStored) show();
      else void fill().then(show, tell);
      hot.send(REPORT, desk.report);
      hot.send(DRAFTS, desk.drafts);
    } catch (error) {
      // A file that went between two looks at its folder: whoever took it away is about to put it back.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') wait();
      else tell(error);
    }
  };
  let waiting: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(readAgain, QUIET_MS);
  };
  server.watcher.add(`${root}/content/`);
  server.watcher.on('all', (_event, path) => {
    if (isContent(root, path)) wait();
  });
}

function serveSheets({ middlewares }: ViteDevServer, desk: Desk): void {
  middlewares.use((request, response, next) => {
    const sheet = sheetAt(request.originalUrl ?? '', desk.charts);
    if (sheet === undefined) next();
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(sheet);
  });
}

const unreadMessage = (error: unknown) =>
  `content/ could not be read, so pages stay as they were: ${error instanceof Error ? error.message : String(error)}. Mend that, then save any file in content/`;
