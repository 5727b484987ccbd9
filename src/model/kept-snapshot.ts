/** How snapshots of the data lie in `content/`: written by `npm run snapshot` alone, and never changed. */

/** A folder for each day. A table that is as it was on a day before lies only there. */
export const SNAPSHOTS = 'content/snapshots';

/** Of each day, the sums of all its other files. */
export const CHECKSUMS = 'checksums.txt';

const FILE = new RegExp(`^${SNAPSHOTS}/(\\d{4}-\\d\\d-\\d\\d)/([a-z_]+\\.(?:csv|json|txt))$`);

/** The day and the name of a file of a snapshot; undefined for any other path. */
export function snapshotFileAt(path: string): { day: string; name: string } | undefined {
  const [, day, name] = FILE.exec(path) ?? [];
  return day === undefined || name === undefined ? undefined : { day, name };
}

/** From the name of each file to its sum, in hexadecimal digits, as `sha256sum` lists them. */
export const readChecksums = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, sum = '', name = '']) => [name, sum]));
