/** Up to this long from asking for a page to its first byte, ms, faces come soon enough after it: half of a slow phone's. */
const SHORT_WAIT = 75;

/**
 * Script for the head of a page, before anything else: asks for its faces ahead of the first paint where they come in
 * time for it. That is where they are at hand, since the reader comes from another page of the site or has been on this
 * one; and on a line that answered soon. A browser holds the first paint back for what is asked for here. On a slow line
 * it would do so in vain: the words would come half a second later, in the reader's own faces all the same. There, the
 * style sheet asks for the faces once words are laid out, and they are at hand for the next page.
 *
 * @param faces addresses of the files
 */
export const facesInTime = (faces: readonly string[]): string =>
  [
    `{const [n]=performance.getEntriesByType('navigation');`,
    `if(n&&(n.type!=='navigate'||n.responseStart-n.requestStart<${SHORT_WAIT}||document.referrer.startsWith(location.origin+'/')))`,
    `for(const href of ${JSON.stringify(faces)})`,
    `document.head.append(Object.assign(document.createElement('link'),`,
    `{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}))}`,
  ].join('');
