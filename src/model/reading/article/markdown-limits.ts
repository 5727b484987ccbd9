import type { Nodes } from 'mdast';

const CHART_REMEDY = 'pictures and tables are charts: `<Chart id="…" />`';
const LINK_REMEDY = 'write the link in place: `[words](https://…)`';

/** What Markdown has and an article's body has not, and what to write instead. */
const NOT_ALLOWED: Partial<Record<Nodes['type'], readonly [what: string, remedy: string]>> = {
  image: ['An image', CHART_REMEDY],
  imageReference: ['An image', CHART_REMEDY],
  code: ['A block of code', 'write plain paragraphs'],
  inlineCode: ['Code in backticks', 'write the word itself'],
  blockquote: ['A block quotation', 'quote a fragment: `<Quote source="…" speaker="…" role="…">…</Quote>`'],
  thematicBreak: ['A line across', 'open a section with `<h2 id="…">…</h2>`'],
  mdxjsEsm: ['An import or export', 'delete it: the components are there without it'],
  definition: ['An address set apart', LINK_REMEDY],
  linkReference: ['A link to an address set apart', LINK_REMEDY],
};

/** Message and remedy for Markdown that has no place in an article. */
export function whyNotAllowed({ type }: Nodes): [message: string, remedy: string] {
  const [what, remedy] = NOT_ALLOWED[type] ?? [
    `Markdown of the kind “${type}”`,
    'write plain paragraphs, lists, emphasis and links',
  ];
  return [`${what} has no place in an article`, remedy];
}

/** Signs that Astro's Markdown reads as more than text: footnotes, struck-out text, tables, bare addresses. */
export const EXTENDED_MARKDOWN =
  /\[\^[^\]]{0,80}\]|~~|^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|.*)?$|https?:\/\/\S*|\bwww\.\S*|(?<=[\w.+-])@[\w-]{1,80}\.\w/gm;

/** A heading with an id, ready to paste. */
export function headingRemedy(depth: number, text: string): string {
  const level = depth <= 2 ? 'h2' : 'h3';
  const id = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return `write \`<${level} id="${id || '…'}">${text.slice(0, 60)}</${level}>\`: its id is its address for ever`;
}
