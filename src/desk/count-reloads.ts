import type { ViteDevServer } from 'vite';
import { RELOADS } from './messages.ts';

/**
 * Counts how often open pages were told to load again. A page that was asked for before such a word, and listens only
 * after it, has missed it, and would show old content until the next: it says how many there were when it was asked
 * for, and is told again.
 */
export function countReloads({ environments, middlewares }: Pick<ViteDevServer, 'environments' | 'middlewares'>) {
  const { hot } = environments.client;
  const send: (...message: unknown[]) => void = hot.send.bind(hot);
  let reloads = 0;
  hot.send = (...message: unknown[]) => {
    const [first] = message;
    if (typeof first === 'object' && first !== null && 'type' in first && first.type === 'full-reload') reloads += 1;
    send(...message);
  };
  middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${RELOADS};desc="${reloads}"`);
    next();
  });
  return { isLate: (known: number | undefined) => known !== undefined && known < reloads };
}
