import { SILENT, type Permalink } from '../../model/reading/files/permalinks-file.ts';
import type { Retired } from '../../model/retired/retired.ts';

/** A published address, and where it has been sent if it was. */
export type Lost = Permalink & { target?: string | undefined };

/** How a built site keeps what was published. */
export interface Comparison {
  /** Published addresses that lead nowhere. */
  gone: Lost[];
  /** Pinned addresses that say something else than when they were published. */
  rewritten: Lost[];
  /** Addresses that were never published before, and pages that say something new. Nothing is wrong with them. */
  added: string[];
  changed: string[];
}

/** A page or file that is pinned to one revision, and a file of the data as they were on one day. */
const PINNED = /\/r\/\d+[/.][^#]*$|^\/data\/\d{4}-\d\d-\d\d\/[^#]+$/;

/**
 * Compares what was published with what is built.
 *
 * @param built from address to the hash of what it says, kept ids and redirect pages included
 */
export function comparePermalinks(
  recorded: readonly Permalink[],
  built: ReadonlyMap<string, string>,
  retired: Retired,
): Comparison {
  const known = new Set(recorded.map(({ address }) => address));
  const differs = ({ address, says }: Permalink) => built.has(address) && built.get(address) !== says;
  const sent = (permalink: Permalink): Lost => ({ ...permalink, target: retired.targetOf(permalink.address) });
  return {
    gone: recorded.filter(({ address }) => !isKept(address, built, retired)).map(sent),
    rewritten: recorded
      .filter(({ address, says }) => PINNED.test(address) && says !== SILENT && !retired.isWithdrawn(address))
      .map(sent)
      .filter((lost) => isRewritten(lost, built)),
    added: [...built.keys()].filter((address) => !known.has(address)),
    changed: recorded.filter(({ address }) => !address.includes('#')).flatMap((it) => (differs(it) ? it.address : [])),
  };
}

/** `/deals/aws/` for `/deals/aws/#path`. */
export const pageOf = (address: string) => address.replace(/#.*/, '');

/** A pinned address may say what it said, or lead to where that is said. */
function isRewritten({ address, says, target }: Lost, built: ReadonlyMap<string, string>): boolean {
  const place = target ?? address;
  // A file that has moved names its new address, and so says another thing.
  const mayDiffer = target !== undefined && !address.endsWith('/');
  return !mayDiffer && built.has(place) && built.get(place) !== says && built.get(address) !== says;
}

function isKept(address: string, built: ReadonlyMap<string, string>, retired: Retired): boolean {
  const target = retired.targetOf(address);
  return built.has(target ?? address) || retired.isWithdrawn(address);
}

/**
 * The lines to be recorded once what is built is published: every old one, dated anew where it says something else,
 * and a new one for each new address.
 *
 * @param today `2026-11-22`
 */
export function update(recorded: readonly Permalink[], built: ReadonlyMap<string, string>, today: string): Permalink[] {
  const known = new Map(recorded.map((permalink) => [permalink.address, permalink]));
  const news = [...built].flatMap(([address, says]) =>
    known.has(address) ? [] : [{ first: today, changed: today, says, address }],
  );
  const kept = recorded.map((permalink): Permalink => {
    const says = built.get(permalink.address) ?? permalink.says;
    return says === permalink.says ? permalink : { ...permalink, says, changed: today };
  });
  return [...kept, ...news];
}
