/** `npm run check`: see command.ts. */
import { enableCompileCache } from 'node:module';

// Node keeps what it has made of each module, of TypeScript too: reading them anew took a quarter of the check's time.
enableCompileCache();
await import('./command.ts');
