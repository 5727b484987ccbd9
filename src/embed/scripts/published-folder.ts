/** The address of the folder that the script is published in; set when the script is built. */
declare const PUBLISHED_IN: string;

/**
 * The folder that this script was loaded from. A module does not know its own element; where a host has made it part of
 * another script, nobody does.
 */
export const folder: string =
  [
    (document.currentScript as HTMLScriptElement | null)?.src,
    ...Array.from(document.scripts, ({ src }) => src),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ]
    .map((address = '') => /^(.*\/embed\/)v1\.js([?#]|$)/.exec(address)?.[1])
    .find(Boolean) ?? PUBLISHED_IN;
