// Keeps each chart that says something new as its next revision: `node src/embed/freeze.ts [YYYY-MM-DD]`, after a build.
import { freezeBuilt } from './frozen-revision.ts';

const date = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const files = freezeBuilt(process.cwd(), date);
for (const file of files) console.log(file);
console.log(files.length === 0 ? 'Every chart says what it said: nothing to keep.' : `${files.length} files written.`);
