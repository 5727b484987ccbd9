import type { AstroIntegrationLogger } from 'astro';

/** Integrations whose lines are kept: what Astro says of each of thousands of files is not. */
const HEARD = ['content-check', 'permalinks', 'progress'];

type Message = Parameters<AstroIntegrationLogger['options']['destination']['write']>[0];

/** Whether somebody who builds the site is to read this: all that may be wrong, and a line for each stage. */
export const isHeard = ({ level, label }: Pick<Message, 'level' | 'label'>): boolean =>
  (level !== 'info' && level !== 'debug') || HEARD.includes(label ?? '');

/** How many of the files of a build are written, and how many of those are pictures, which take most of the time. */
export class Progress {
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
