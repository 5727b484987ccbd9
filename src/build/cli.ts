// Builds the site: `npm run build`.
import { BUILT, buildSite } from './build-site.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

if (await buildSite(process.cwd())) console.log(`The site is in ${BUILT}/.`);
else process.exitCode = 1;
