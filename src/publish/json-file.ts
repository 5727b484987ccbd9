import { withPlainSpaces } from '../ledger/number-text.ts';

/** A file of JSON; its texts have only the spaces that people type, so that programs find what they look for. */
export const printJson = (file: object): string => `${withPlainSpaces(JSON.stringify(file, null, 2))}\n`;
