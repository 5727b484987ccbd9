import { readContent } from '../reading/files/read-content.ts';
import { understand } from '../understand.ts';

/** The site's own files and content, read once for all tests of a worker. */
export const ownFiles = readContent(process.cwd());
export const { content: ownContent } = understand(ownFiles);
