/** What the server of `astro dev` and its pages say to each other; both sides read it here. */

/** A page says that it listens, and how many reloads came before it. */
export const HELLO = 'desk:hello';

/** Pages are told the problems there are. */
export const REPORT = 'desk:report';

/** Pages are told which pages readers do not see yet. */
export const DRAFTS = 'desk:drafts';

/** The name under which `Server-Timing` tells a page how many reloads came before it. */
export const RELOADS = 'reloads';
