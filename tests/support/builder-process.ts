// The child process of builder.ts. Its clock comes first, so that whatever is loaded after it has that.
import { setDaysAhead } from './days-ahead.ts';
import { build } from 'astro';
import { END, type Order } from './builder.ts';

process.on('message', ({ root, siteUrl, basePath, outDir, cacheDir, daysAhead = 0 }: Order) => {
  setDaysAhead(daysAhead);
  process.chdir(root);
  Object.assign(process.env, { SITE_URL: siteUrl, BASE_PATH: basePath });
  void build({ root, outDir, cacheDir, logLevel: 'warn' })
    .then(() => true)
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    })
    .then((isBuilt) => {
      process.stdout.write(END);
      process.stderr.write(END);
      process.send?.(isBuilt);
    });
});
