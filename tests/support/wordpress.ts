/**
 * What WordPress does with a pasted address of a provider that it does not know: a port of the rules that its
 * documentation and code state (`WP_oEmbed::discover`, `WP_oEmbed::data2html`, `wp_filter_oembed_result`; 4.4 to 6.x).
 */
import { parseDocument } from 'htmlparser2';
import { parse } from 'node-html-parser';
import { escapeHtml } from '../../src/embed/markup.ts';

/** Bytes of a page that it asks for. */
const READ_AT_MOST = 153_600;
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};
/** A quotation first or none, then an empty frame; what else there is, is dropped. */
const FRAME = /(<blockquote>.*?<\/blockquote>)?.*(<iframe[^>]*?><\/iframe>)/s;

/** An oEmbed answer as far as WordPress reads it. */
export interface WordPressAnswer {
  type?: unknown;
  html?: unknown;
  url?: unknown;
  title?: unknown;
  width?: unknown;
  height?: unknown;
}

/** The oEmbed address that a page offers, if WordPress finds it: in the head, and early. */
export function discover(html: string): string | undefined {
  const read = Buffer.from(html).subarray(0, READ_AT_MOST).toString();
  const end = read.indexOf('</head>');
  if (end === -1) return undefined;
  const links = parse(read.slice(0, end)).querySelectorAll('link[type="application/json+oembed"]');
  return links.find((link) => link.hasAttribute('href'))?.getAttribute('href');
}

/**
 * What stands in the post, or nothing where WordPress shows a plain link.
 *
 * @param secret ten letters and digits, made anew for each frame
 */
export function embedInPost(answer: WordPressAnswer, secret: string): string | undefined {
  const { type, html, url, title, width, height } = answer;
  if (type === 'photo') {
    if (typeof url !== 'string' || !isNumeric(width) || !isNumeric(height)) return undefined;
    const alt = typeof title === 'string' ? escapeHtml(title) : '';
    return `<a href="${escapeHtml(url)}"><img src="${escapeHtml(url)}" alt="${alt}" width="${width}" height="${height}" /></a>`;
  }
  if ((type !== 'rich' && type !== 'video') || typeof html !== 'string') return undefined;
  return filterFrame(html, secret);
}

function filterFrame(html: string, secret: string): string | undefined {
  const [, quotation = '', frame] = FRAME.exec(keepAllowed(html)) ?? [];
  if (frame === undefined) return undefined;
  const named = frame.replace(
    / src="(.*?)"/,
    (_, src: string) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`,
  );
  // With a quotation to stand in for it, the frame is hidden until it sends a message.
  const hidden = quotation === '' ? '' : ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';
  const marks = ' class="wp-embedded-content" sandbox="allow-scripts" security="restricted"';
  return quotation + named.replace('<iframe', `<iframe${marks}${hidden}`);
}

type Nodes = ReturnType<typeof parseDocument>['children'];

/** Elements and attributes of the list; of another element, what is in it. */
function keepAllowed(html: string): string {
  const print = (nodes: Nodes): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return escapeHtml(node.data);
        if (!('children' in node)) return '';
        const inside = print(node.children);
        const attributes = 'name' in node ? ALLOWED[node.name] : undefined;
        if (!('name' in node) || attributes === undefined) return inside;
        const kept = Object.entries(node.attribs).filter(([name]) => attributes.includes(name));
        const printed = kept.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
        return `<${node.name}${printed}>${inside}</${node.name}>`;
      })
      .join('');
  return print(parseDocument(html).children);
}

const isNumeric = (value: unknown): value is number | string =>
  (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value));

/**
 * What its script does with the messages of such frames (`wp-embed.js`): the frame with that secret gets the height,
 * within 200 and 1000 px.
 */
export const RESIZE_FRAMES = `addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret) || data.message !== 'height') return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (frame.contentWindow === source) frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
});`;
