/** The little of Citation.js that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
  interface CslItem {
    id: string;
    type: string;
    title: string;
    author: { literal?: string; family?: string }[];
    issued?: { 'date-parts': number[][] };
    note?: string;
    genre?: string;
    URL: string;
  }
  class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    readonly data: CslItem[];
    format(format: 'bibliography', options: { template: string; format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
