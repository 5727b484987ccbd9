import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { check } from './check.ts';
import { readContent } from './reading/read-content.ts';
import { textReport } from './report/text-report.ts';

/** Editors save several files in a row; one report follows them. */
const QUIET_MS = 200;

/**
 * Checks `content/` before Astro reads it. A build with an error in it ends with the
 * report and exit code 1; `astro dev` prints the report and goes on, again after each change.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const root = rootOf(config.root);
        if (command === 'build') endBuildOnError(root, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root.replaceAll('\\', '/').replace(/\/$/, '');
        report(root, logger);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.replaceAll('\\', '/').startsWith(`${root}/content/`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => report(root, logger), QUIET_MS);
        });
      },
    },
  };
}

const rootOf = (url: URL) => fileURLToPath(url).replaceAll('\\', '/').replace(/\/$/, '');

/** Before Astro's own content sync, which would stop at the first mistake with a stack trace. */
function endBuildOnError(root: string, logger: AstroIntegrationLogger): void {
  if (report(root, logger)) return;
  process.exit(1);
}

/** @returns false when there is an error */
function report(root: string, logger: AstroIntegrationLogger): boolean {
  const { diagnostics, sources } = check(readContent(root));
  const isInOrder = diagnostics.every(({ severity }) => severity !== 'error');
  const text = textReport(diagnostics, sources, { warnings: false });
  if (!isInOrder) console.error(`\n${text}\n`);
  else if (text) logger.info(text);
  return isInOrder;
}
