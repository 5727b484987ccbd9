import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Collections whose entries are multiplied; vendors, sources and terms are shared by all, as they would be. */
const FILES_OF_ONE = ['charts', 'deals', 'explainers', 'faq', 'records'] as const;
const SHARED = ['sources', 'vendors', 'glossary'] as const;

/**
 * Writes `content/` several times over: each figure, article, record, question and chart again under an id of its own,
 * naming those of its own copy, so that it passes the check as the first one does. Without what was published, since
 * nothing of the copies was.
 *
 * @param from the repository
 * @param to the folder of a site, whose `content/` is replaced
 * @param times at least 1
 */
export function writeGrownContent(from: string, to: string, times: number): void {
  const content = join(from, 'content');
  const target = join(to, 'content');
  rmSync(target, { recursive: true, force: true });
  const read = (path: string) => readFileSync(join(content, path), 'utf8');
  const write = (path: string, text: string) => {
    const file = join(target, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  for (const folder of SHARED)
    for (const file of readdirSync(join(content, folder))) write(`${folder}/${file}`, read(`${folder}/${file}`));
  write('site.yaml', read('site.yaml'));

  const files = [...FILES_OF_ONE, 'figures'].flatMap((folder) =>
    readdirSync(join(content, folder)).map((file) => ({ folder, file, text: read(`${folder}/${file}`) })),
  );
  const ids = files.flatMap(({ folder, file, text }) =>
    folder === 'figures'
      ? [...text.matchAll(/^([a-z0-9-]+):/gm)].map(([, id = '']) => id)
      : [basename(file, extname(file))],
  );
  const vendors = new Set(
    readdirSync(join(content, 'vendors')).flatMap((file) =>
      [...read(`vendors/${file}`).matchAll(/^([a-z0-9-]+):/gm)].map(([, id = '']) => id),
    ),
  );
  const own = new Set(ids.filter((id) => !vendors.has(id)));
  // An id that is a vendor's too (`amd`) is changed only where it names the deal.
  const named = /(?<![\w@./-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])/g;
  for (let copy = 0; copy < times; copy++) {
    const suffix = copy === 0 ? '' : `-x${copy}`;
    for (const { folder, file, text } of files) {
      const [name, ending] = [basename(file, extname(file)), extname(file)];
      write(`${folder}/${name}${suffix}${ending}`, suffix === '' ? text : renamed(text));
    }
    function renamed(text: string): string {
      return (
        text
          .replace(named, (id) => (own.has(id) && id.includes('-') ? `${id}${suffix}` : id))
          // A deal may be called as its vendor is.
          .replace(/\bdeals?: (?:\[[^\]]*\]|[a-z0-9-]+)/g, (list) =>
            list.replace(named, (id) => (ids.includes(id) ? `${id}${suffix}` : id)),
          )
          .replace(/(?<=\/(?:deals|explainers|faq|charts|figures)\/)[a-z0-9-]+/g, (id) =>
            ids.includes(id) ? `${id}${suffix}` : id,
          )
      );
    }
  }
}
