import { reachable } from '../../ledger/reachable.ts';
import { causeOf, type Written } from './causes.ts';
import type { Lost } from './compare.ts';
import { listOf, tombstoneFor } from './to-paste.ts';

/** What became of something pinned, and how it is taken back. */
interface Rewriting {
  what: string;
  restore: string;
}

const FIGURE = /^\/figures\/([^/]+)\/r\/(\d+)[/.]/;
const TEXT = /^\/(deals|explainers|faq)\/([^/]+)\/r\/(\d+)\//;
const FRAME = /^\/o?embed\/([^/]+)\/r\/(\d+)/;

/** For each thing that was probably changed the pinned addresses that say something else now, and what to do. */
export function describeRewritten(rewritten: readonly Lost[], written: readonly Written[]): string[] {
  const figures = new Set(rewritten.flatMap(({ address }) => FIGURE.exec(address)?.[1] ?? []));
  const addresses = new Set(rewritten.map(({ address }) => address));
  const told = rewritten.map((lost) => ({ lost, ...rewritingOf(lost, { figures, addresses }, written) }));
  return [...Map.groupBy(told, ({ what }) => what)].map(([what, all]) => {
    const lost = all.map((each) => each.lost);
    return [
      `${what}, so ${lost.length === 1 ? 'a pinned address says' : `${lost.length} pinned addresses say`} something else than when published:`,
      ...listOf(lost),
      '  What is pinned never changes. Mend it in one of three ways:',
      `    restore    ${all[0]?.restore ?? ''}`,
      '    redirect   if another pinned address says it now, write from and to into content/redirects.yaml',
      '    tombstone  if it must not stand, write into content/tombstones.yaml:',
      ...tombstoneFor(lost),
    ].join('\n');
  });
}

function rewritingOf(
  { address, target }: Lost,
  { figures, addresses }: Record<'figures' | 'addresses', ReadonlySet<string>>,
  written: readonly Written[],
): Rewriting {
  if (target !== undefined) {
    const restore = 'delete the redirect, and take back what was there';
    return { what: 'content/redirects.yaml sends readers to what says another thing', restore };
  }
  const { file } = causeOf(address, written);
  const back = `write it as it was: \`git log -p -- ${file}\` has it`;
  const frame = FRAME.exec(address);
  if (frame) {
    const [, chart = '', n = ''] = frame;
    return {
      what: `content/revisions/charts/${chart}/${n}.html: the chart \`${chart}\` is not served as its revision ${n} was kept`,
      restore: `take back what was changed in content/revisions/charts/${chart} or src/embed; a chart that says something new gets a revision of its own`,
    };
  }
  const [, collection, text, n] = TEXT.exec(address) ?? [];
  if (text !== undefined) {
    return {
      what: `content/revisions/${collection}/${text}/${n}.html: it is not served as it was kept`,
      restore: `take back what was changed in content/revisions/${collection}/${text} or src/pages; a text that says something new gets a revision of its own`,
    };
  }
  const [, figure] = FIGURE.exec(address) ?? [];
  if (figure === undefined) return { what: `${file} was rewritten`, restore: back };
  if (address.endsWith('/') && !addresses.has(address.replace(/\/$/, '.json'))) {
    return {
      what: `content/permalinks.txt was edited by hand, or the page of revisions in src/pages says another thing of \`${figure}\``,
      restore: 'take back what was changed: `git log -p -- content/permalinks.txt src/pages/figures` has it',
    };
  }
  const root = rootOf(figure, figures, written);
  const path = written.find(({ collection, id }) => collection === 'figures' && id === root)?.path ?? file;
  const claims = isDerived(root, written) ? 'what is recorded' : 'an accepted claim';
  return {
    what: `${path}: ${claims} of \`${root}\` was rewritten`,
    restore: `write it as it was: \`git log -p -- ${path}\` has it; what is new is the next accepted claim, below it`,
  };
}

const inputsOf = (id: string, written: readonly Written[]) =>
  written.find((each) => each.collection === 'figures' && each.id === id)?.inputs ?? [];
const isDerived = (id: string, written: readonly Written[]) => inputsOf(id, written).length > 0;

/** Of a derived figure, the rewritten one that it is computed from; otherwise itself. */
const rootOf = (figure: string, rewritten: ReadonlySet<string>, written: readonly Written[]): string =>
  [...reachable(figure, (id) => inputsOf(id, written))].find((id) => rewritten.has(id) && !isDerived(id, written)) ??
  figure;
