/** What there is once on a site, however many deals it has. */
const ONCE = /^content\/(?:home|site)\.yaml$|^content\/(?:pages|glossary)\//;

/** Names in ids and in texts that a copy must not share with what it is copied from. */
const NAMES = /acme|gamma/gi;

/**
 * A site with as many times the content: each copy has a vendor, a deal, a record, an explainer, questions, figures,
 * a chart, sources and a correction of its own, under names of its own.
 *
 * @param files the small site of the check's tests, by path
 * @param times at least 1, which gives the same
 */
export function grownSite(files: Readonly<Record<string, string>>, times: number): Record<string, string> {
  const copied = Object.entries(files).filter(([path]) => !ONCE.test(path));
  const ids = new Set(copied.map(([path]) => idOf(path)));
  const copies = Array.from({ length: times - 1 }, (_, i) => {
    const suffix = lettersOf(i);
    return copied.map(([path, text]) => [pathOfCopy(path, suffix), textOfCopy(text, suffix, ids)]);
  });
  return { ...files, ...(Object.fromEntries(copies.flat()) as Record<string, string>) };
}

/** Letters, since a digit in prose is a number that nobody accounts for: `a` to `z`, `ba` and so on. */
const lettersOf = (n: number): string =>
  (n < 26 ? '' : lettersOf(Math.floor(n / 26))) + String.fromCharCode('a'.charCodeAt(0) + (n % 26));

const idOf = (path: string) => path.replace(/^.*\/|\.\w+$/g, '');

const withSuffix = (text: string, suffix: string) => text.replace(NAMES, (name) => name + suffix);

function pathOfCopy(path: string, suffix: string): string {
  const id = idOf(path);
  const renamed = withSuffix(id, suffix);
  return path.replace(/[^/]+(?=\.\w+$)/, renamed === id ? id + suffix : renamed);
}

function textOfCopy(text: string, suffix: string, ids: ReadonlySet<string>): string {
  const renamed = (id: string) => (ids.has(id) ? id + suffix : id);
  return (
    withSuffix(text, suffix)
      // OpenAI buys from all of them.
      .replace(/^openai:\n(?: .*\n)+/m, '')
      .replace(/faq: \[([^\]]*)\]/g, (_, all: string) => `faq: [${all.split(', ').map(renamed).join(', ')}]`)
      .replace(/\/faq\/([\w-]+)\//g, (_, id: string) => `/faq/${renamed(id)}/`)
      .replace(/^(name|question): (Power|What about \w+)/gm, `$1: $2 at Acme${suffix}`)
  );
}
