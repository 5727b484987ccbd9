import { pathTo } from '../routes/routes.ts';

/** Where `astro dev` shows a chart in each of its shapes, below the site's root. */
const SHEETS = '/desk/charts/';

const STYLE = `
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #222; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; margin: 3rem 0 0.5rem; } p { max-width: 40rem; }
iframe { border: 0; width: 100%; display: block; } img { display: block; max-width: 100%; height: auto; }
.pair { display: flex; flex-wrap: wrap; gap: 2rem; align-items: start; } .pair > * { flex: 1 1 20rem; max-width: 26rem; }
.dark { background: #111; padding: 1rem; }
.foreign { background: #f3efe6; padding: 1.5rem; font: 1.125rem/1.6 Georgia, serif; }
.foreign > * { max-width: 40rem; margin-inline: auto; }
.picture { border: 1px solid #ccc; }
`;

// A frame says how high it is, as it says it to other people's pages.
const SCRIPT = `
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'compute-ledger:height') return;
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = Math.ceil(data.height);
});
`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><script>${SCRIPT}</script><body><h1>${title}</h1>${body}</body></html>`;

/** The list of all sheets. @param ids of charts, drafts too @param base of the site, without a slash at the end */
const sheetList = (ids: readonly string[], base: string): string =>
  page('Charts', `<ul>${ids.map((id) => `<li><a href="${base}${SHEETS}${id}/">${id}</a></li>`).join('')}</ul>`);

/** One chart alone, in its short form, in somebody else’s page, and as it is shared. @param base without a slash at the end */
function chartSheet(id: string, base: string): string {
  const embed = (size?: 'short', theme?: 'dark') => base + pathTo({ name: 'embed', id, size, theme });
  const frame = (source: string, height: number, title: string) =>
    `<iframe src="${source}" title="${title}" height="${height}"></iframe>`;
  const chart = base + pathTo({ name: 'entry', collection: 'charts', id });
  const file = (form: string) => base + pathTo({ name: 'chart-file', id, form });
  return page(
    id,
    `<p><a href="${chart}">The page of the chart</a> · <a href="${base}${SHEETS}">All charts</a></p>
<h2>Alone</h2><img src="${file('.svg')}" alt="The chart alone">
<h2>Short, light and dark, as on a phone</h2>
<div class="pair"><div>${frame(embed('short'), 420, 'Short, light')}</div><div class="dark">${frame(embed('short', 'dark'), 420, 'Short, dark')}</div></div>
<h2>In somebody else’s page</h2>
<div class="foreign"><p>A paragraph of another article stands before the chart, in that page’s own type and on its own ground.</p>
${frame(embed(), 600, 'Whole, in somebody else’s page')}
<p>Another one follows.</p></div>
<h2>Shared</h2>
<img class="picture" src="${base}${pathTo({ name: 'share', collection: 'charts', id })}" width="600" alt="The share image">`,
  );
}

/**
 * What is shown at an address of `astro dev`; undefined where that is no sheet, or of no chart.
 *
 * @param address as asked for, with the site's base path
 */
export function sheetAt(address: string, ids: readonly string[]): string | undefined {
  const [, base = '', id] = /^(.*)\/desk\/charts\/(?:([a-z0-9-]+)\/?)?(?:\?.*)?$/.exec(address) ?? [];
  if (!address.includes(SHEETS)) return undefined;
  if (id === undefined) return sheetList(ids, base);
  return ids.includes(id) ? chartSheet(id, base) : undefined;
}
