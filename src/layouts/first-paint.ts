/** Up to this long from asking for a page to its first byte, ms, faces come soon enough after it: half of a slow phone's. */
const SHORT_WAIT = 75;

/** Of a page that is being painted for the first time on a slow line: `styles/first-paint.css` shows its head alone. */
const WORDS_FIRST = 'words-first';

/**
 * Script for the head of a page, before anything else: what its first paint waits for.
 *
 * Its faces, where they come in time: where they are at hand, since the reader comes from another page of the site or
 * has been on this one; and on a line that answered soon. A browser holds the first paint back for what is asked for
 * here. On a slow line it would do so in vain: the words would come half a second later, in the reader's own faces all
 * the same. There, the style sheet asks for the faces once words are laid out, and they are at hand for the next page.
 *
 * Nothing else, elsewhere: the first paint is that of the page's head, and what follows, whose layout takes a slow phone
 * as long as all before it, comes with the next one. Not where a reader asked for a place further down or for words,
 * which a script looks for in the page; nor where nobody looks yet, and so nothing is painted.
 *
 * @param faces addresses of the files
 */
export const firstPaint = (faces: readonly string[]): string =>
  [
    `{const [n]=performance.getEntriesByType('navigation');`,
    `if(n)if(n.type!=='navigate'||n.responseStart-n.requestStart<${SHORT_WAIT}||document.referrer.startsWith(location.origin+'/'))`,
    `for(const href of ${JSON.stringify(faces)})`,
    `document.head.append(Object.assign(document.createElement('link'),`,
    `{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}));`,
    `else if(!location.hash&&!location.search&&!document.hidden&&!n.name.includes(':~:')){`,
    `const c=document.documentElement.classList,all=()=>c.remove('${WORDS_FIRST}');`,
    // For a browser that does not tell of its paints; before anything that one may lack, so that nothing stays hidden.
    `addEventListener('DOMContentLoaded',all);`,
    `new PerformanceObserver(l=>l.getEntriesByName('first-contentful-paint').length&&all()).observe({type:'paint'});`,
    `c.add('${WORDS_FIRST}')}}`,
  ].join('');
