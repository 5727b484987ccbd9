/**
 * What runs inside an embed: inlined into its page as one classic script. The page is whole without it.
 * It tells the host a height that does not depend on the frame's, hands links to WordPress, whose sandbox lets none
 * out, says what has changed since the embed was pasted, and opens the rest of a short chart where it stands. It
 * listens to nobody: no message can move it.
 */
/** Set when the script is built. */
declare const USE_NEWS: boolean;
declare const USE_REST: boolean;

/** More than any layout settles in; a host that answers each height with another width gets no further one. */
const MOST_MESSAGES = 30;
/** px; WordPress would cut what is taller. */
const WORDPRESS_TALLEST = 1000;
/** ms in which a host makes room, if it ever does; browsers still take what follows for the reader's click then. */
const TIME_TO_MAKE_ROOM = 600;

const { body } = document;
const { href } = location;
const secret = /[?&]secret=(\w+)/.exec(href)?.[1];
const pym = /[?&]childId=([^&#]*)/.exec(href);
const tell = (...messages: unknown[]) => messages.forEach((message) => parent.postMessage(message, '*'));

if (USE_NEWS) sayWhatIsNew();
if (parent !== window) {
  tellHeight();
  if (secret) handLinksToWordPress();
  if (USE_REST) openRestInPlace();
}

/** In every dialect that some host hears; numbers only, and only to the host. @param height px */
function askFor(height: number): void {
  tell(
    { type: 'compute-ledger:height', id: body.dataset['chart'], height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    JSON.stringify({ type: 'set-height', value: height }),
  );
  if (secret && height <= WORDPRESS_TALLEST) tell({ message: 'height', value: height, secret });
  if (pym) tell(`pymxPYMx${pym[1] ?? ''}xPYMxheightxPYMx${height}`);
}

function tellHeight(): void {
  const rest = document.querySelector<HTMLElement>('.rest');
  if (!rest) return;
  let last = 0;
  let left = MOST_MESSAGES;
  const observer = new ResizeObserver(() => {
    const height = Math.max(body.offsetHeight - rest.offsetHeight, Number(body.dataset['height']));
    // A frame that is not shown yet has no width to break lines at.
    if (!innerWidth || height === last) return;
    last = height;
    if (height !== innerHeight && left--) askFor(height);
  });
  observer.observe(body);
  observer.observe(rest);
}

/** It follows only links to our own host name, and only from the frame that has the focus. */
function handLinksToWordPress(): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    tell({ message: 'link', value: link.getAttribute('href'), secret });
  });
}

/**
 * Where a host makes room for the whole chart, as the frame itself notices, that takes the place of the short one; else
 * the link leads to the chart's page, as it does without a script.
 */
function openRestInPlace(): void {
  const link = document.querySelector<HTMLElement>('.more a');
  if (!link) return;
  link.onclick = (event) => {
    // A reader who asks for a tab or a window gets one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    link.onclick = null;
    const before = innerHeight;
    const timer = setTimeout(() => link.click(), TIME_TO_MAKE_ROOM);
    // Of use also when it comes late: the host has given the room then.
    onresize = () => {
      if (innerHeight <= before) return;
      clearTimeout(timer);
      location.replace(href.replace('/short', ''));
    };
    askFor(Number(body.dataset['whole']));
  };
}

function sayWhatIsNew(): void {
  const news = document.querySelector<HTMLElement>('.new');
  const [summary, list, why] = [news?.querySelector('summary'), news?.querySelector('ul'), news?.querySelector('a')];
  if (!news || !summary || !list || !why) return;
  const since = JSON.parse(news.dataset['since'] ?? '[]') as (string[] | undefined)[];
  const [day, line, ...texts] = since[Number(/[?&]seen=(\d+)/.exec(href)?.[1])] ?? [];
  if (!line) return;
  why.search = `?since=${day}`;
  summary.textContent = line;
  for (const text of texts) list.appendChild(document.createElement('li')).textContent = text;
  news.hidden = false;
}
