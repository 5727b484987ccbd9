import { Parser } from 'htmlparser2';

/** What one page says, and what its fragments say. */
export interface PageText {
  text: string;
  /** From id to text, of each id that can be linked to for ever. */
  fragments: ReadonlyMap<string, string>;
}

/**
 * Furniture: what these hold is said elsewhere, or to nobody. Ids in them are no promises. Elements of our own are not
 * among them, since they may be called something else one day: a template marks them.
 */
const UNSAID: ReadonlySet<string> = new Set<keyof HTMLElementTagNameMap>([
  'head',
  'nav',
  'script',
  'style',
  'template',
  'button',
  'dialog',
  'noscript',
]);

/** They stand in a line of text; every other element begins a new one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

interface OpenElement {
  name: string;
  isUnsaid: boolean;
  isPicture: boolean;
  id: string | undefined;
  isMarked: boolean;
  /** Where its text starts. */
  start: number;
}

/**
 * Reads a page in one pass.
 *
 * It says the visible text of `<main>` (of the body where there is none), each run of white space one space. A
 * picture says the names of its marks, as a listener hears them: where its words stand and break is its layout. What
 * is marked `data-not-said`, hidden or only for the eye, and navigation and buttons, say nothing. Where a page marks
 * anything `data-says`, that alone is what it says, and only the page itself is a promise: a pinned page may be laid
 * out and labelled anew, its value not.
 *
 * An id is a promise wherever text is said, except inside a picture, and except one that only names an element which
 * has an id itself: that one is to be linked to.
 */
export function readPage(html: string): PageText {
  const open: OpenElement[] = [];
  const fragments = new Map<string, [start: number, end: number]>();
  const names = new Set<string>();
  let text = '';
  let main: [start: number, end: number] | undefined;
  const marked: [start: number, end: number][] = [];

  const close = ({ name, id, isMarked, start }: OpenElement) => {
    if (name === 'main') main = [main?.[0] ?? start, text.length];
    if (isMarked) marked.push([start, text.length]);
    if (id !== undefined) fragments.set(id, [start, text.length]);
    if (!INLINE.has(name)) text += ' ';
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (!INLINE.has(name)) text += ' ';
      const parent = open.at(-1);
      const isPicture = parent?.isPicture === true || name === 'svg';
      // A page may leave the tags of its head and body out.
      const isHead = name === 'title' && !isPicture;
      const isUnsaid = parent?.isUnsaid === true || isHead || UNSAID.has(name) || isMute(attributes);
      const { id } = attributes;
      const isPromise = id !== undefined && !isUnsaid && !isPicture && name !== 'main' && name !== 'body';
      if (id !== undefined) for (const other of referencesOf(attributes)) names.add(other);
      const element = {
        name,
        isUnsaid,
        isPicture,
        id: isPromise ? id : undefined,
        isMarked: !isUnsaid && 'data-says' in attributes,
        start: text.length,
      };
      if (!isUnsaid && isPicture && attributes['aria-label']) text += ` ${attributes['aria-label']} `;
      if (!isUnsaid && name === 'img' && attributes['alt']) text += ` ${attributes['alt']} `;
      if (VOID.has(name)) close(element);
      else open.push(element);
    },
    ontext(data) {
      const parent = open.at(-1);
      const isDescription = parent?.name === 'title' || parent?.name === 'desc';
      if (!parent || parent.isUnsaid || (parent.isPicture && !isDescription)) return;
      text += data;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const element = open.pop();
      if (element) close(element);
    },
  });
  parser.end(html.slice(endOfHead(html)));

  const [from, to] = main ?? [0, text.length];
  if (marked.length > 0) {
    return { text: tidy(marked.map((range) => text.slice(...range)).join(' ')), fragments: new Map() };
  }
  const said = [...fragments].filter(([id, [start]]) => start >= from && start <= to && !names.has(id));
  return {
    text: tidy(text.slice(from, to)),
    fragments: new Map(said.map(([id, [start, end]]) => [id, tidy(text.slice(start, end))])),
  };
}

/** Nothing of a head is said, and its styles are two thirds of a page. */
export const endOfHead = (html: string) => Math.max(0, html.search(/<\/head>\s*<body/));

type Attributes = Readonly<Record<string, string>>;

const isMute = (attributes: Attributes) =>
  'data-not-said' in attributes || 'hidden' in attributes || attributes['aria-hidden'] === 'true';

/** Ids that name or describe an element. */
const referencesOf = (attributes: Attributes) =>
  `${attributes['aria-labelledby'] ?? ''} ${attributes['aria-describedby'] ?? ''}`.split(/\s+/).filter(Boolean);

// Not `\s`: a no-break space is as good as any other here.
const tidy = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();
