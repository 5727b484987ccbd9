import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A site to be built. */
export interface Order {
  /** The folder with the project. */
  root: string;
  /** Where the site is published: no slash at the end. */
  siteUrl: string;
  /** A slash at both ends. */
  basePath: string;
  outDir: string;
  cacheDir: string;
  /** The clock of the build is as many days ahead; usually 0. */
  daysAhead?: number;
}

/** Ends what is printed of each build: no text holds it. */
export const END = '\0';

/**
 * Builds sites, one after the other: the second takes half of what a first one takes. In a process of its own, since
 * Vitest's marks in the environment change what Vite and Astro do.
 */
export class Builder {
  readonly #child: ChildProcess;
  #last: Promise<unknown> = Promise.resolve();

  constructor() {
    const marks = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITE.*)$/;
    const inherited = Object.entries(process.env).filter(([name]) => !marks.test(name));
    this.#child = fork(join(import.meta.dirname, 'builder-process.ts'), {
      env: { ...Object.fromEntries(inherited), NO_COLOR: '1' },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
  }

  build(order: Order): Promise<{ failed: boolean; printed: string }> {
    const built = this.#last.then(() => this.#build(order));
    this.#last = built;
    return built;
  }

  /** Ends the process, whatever it is building. */
  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#child.kill();
    await once(this.#child, 'close');
  }

  async #build(order: Order): Promise<{ failed: boolean; printed: string }> {
    const child = this.#child;
    if (!child.connected) return { failed: true, printed: 'The build before it ended the process' };
    const said = Promise.all([child.stdout, child.stderr].flatMap((stream) => (stream ? [untilEnd(stream)] : [])));
    const isBuilt = Promise.race([once(child, 'message'), once(child, 'close').then(() => [false])]);
    child.send(order);
    const [ok] = (await isBuilt) as [boolean];
    return { failed: !ok, printed: (await said).join('') };
  }
}

/** What a stream says up to `END`, or up to its own end. */
function untilEnd(stream: Readable): Promise<string> {
  let text = '';
  return new Promise((resolve) => {
    const finish = () => {
      stream.off('data', hear).off('end', finish);
      resolve(text);
    };
    const hear = (chunk: string) => {
      text += chunk;
      if (!text.endsWith(END)) return;
      text = text.slice(0, -END.length);
      finish();
    };
    stream.setEncoding('utf8').on('data', hear).once('end', finish);
  });
}
