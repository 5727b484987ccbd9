import { clearLine, cursorTo } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { appOf, directFiles } from './direct-files.ts';
import { Progress, isHeard } from './progress.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes what Astro need not render, and says of a build one line for each stage, and on a terminal how far the writing
 * is.
 */
export function printing(terminal: NodeJS.WriteStream = process.stdout): AstroIntegration {
  const draw = (line: { toString: () => string }) => {
    if (!terminal.isTTY) return;
    cursorTo(terminal, 0);
    clearLine(terminal, 1);
    terminal.write(line.toString());
  };
  let outDir: URL;
  let atOnce = 1;
  return {
    name: 'progress',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
        atOnce = config.build.concurrency;
      },
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
          let progress = new Progress([]);
          const isWritten = (pathname: string) => {
            progress.add(pathname);
            draw(progress);
          };
          return {
            ...usual,
            getStaticPaths: async () => {
              const paths = await usual.getStaticPaths();
              progress = new Progress(paths.map(({ pathname }) => pathname));
              logger.info('The pages are compiled.');
              const app = appOf(usual);
              if (!app) return paths;
              const { direct, rest } = await directFiles(app, paths);
              await writeFiles(fileURLToPath(outDir), direct, atOnce, isWritten);
              return rest;
            },
            render: async (request, options) => {
              const rendered = await usual.render(request, options);
              isWritten(new URL(request.url).pathname);
              return rendered;
            },
            teardown: async () => {
              draw('');
              logger.info(`Written: ${String(progress)}.`);
              await usual.teardown?.();
            },
          };
        });
      },
    },
  };
}
