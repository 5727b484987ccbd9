import { clearLine, cursorTo } from 'node:readline';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** Integrations whose lines are kept: what Astro says of each of thousands of files is not. */
const HEARD = ['content-check', 'permalinks', 'progress'];

type Message = Parameters<AstroIntegrationLogger['options']['destination']['write']>[0];

/** Whether somebody who builds the site is to read this: all that may be wrong, and a line for each stage. */
export const isHeard = ({ level, label }: Pick<Message, 'level' | 'label'>): boolean =>
  (level !== 'info' && level !== 'debug') || HEARD.includes(label ?? '');

/** How many of the files of a build are written, and how many of those are pictures, which take most of the time. */
export class Count {
  readonly #isWritten = { files: 0, pictures: 0 };
  readonly #all: { files: number; pictures: number };

  /** @param paths of all files that will be written, with or without a slash at their ends */
  constructor(paths: readonly string[]) {
    this.#all = { files: paths.length, pictures: paths.filter(isPicture).length };
  }

  add(path: string) {
    this.#isWritten.files += 1;
    if (isPicture(path)) this.#isWritten.pictures += 1;
  }

  toString() {
    const [written, all] = [this.#isWritten, this.#all];
    const of = (n: number, m: number) => (n === m ? figure(m) : `${figure(n)} of ${figure(m)}`);
    return `${of(written.files, all.files)} files, ${of(written.pictures, all.pictures)} pictures among them`;
  }
}

const isPicture = (path: string) => /\.png\/?$/.test(path);
const figure = (n: number) => n.toLocaleString('en-GB');

/** Says of a build one line for each stage, and on a terminal how far the writing is. */
export function progress(terminal: NodeJS.WriteStream = process.stdout): AstroIntegration {
  const draw = (line: string) => {
    if (!terminal.isTTY) return;
    cursorTo(terminal, 0);
    clearLine(terminal, 1);
    terminal.write(line);
  };
  return {
    name: 'progress',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        // One object for all loggers of a build.
        const { destination } = logger.options;
        logger.options.destination = {
          ...destination,
          write: (message) => {
            if (!isHeard(message)) return;
            draw('');
            destination.write(message);
          },
        };
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        logger.info('The content is read.');
        setPrerenderer((usual) => {
          let count = new Count([]);
          return {
            ...usual,
            getStaticPaths: async () => {
              const paths = await usual.getStaticPaths();
              count = new Count(paths.map(({ pathname }) => pathname));
              logger.info('The pages are compiled.');
              return paths;
            },
            render: async (request, options) => {
              const rendered = await usual.render(request, options);
              count.add(new URL(request.url).pathname);
              draw(String(count));
              return rendered;
            },
            teardown: async () => {
              draw('');
              logger.info(`Written: ${String(count)}.`);
              await usual.teardown?.();
            },
          };
        });
      },
    },
  };
}
