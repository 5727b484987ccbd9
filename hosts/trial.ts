import type { Browser } from 'playwright-core';
import type { LocalSite } from './publish-locally.ts';

/** What a trial in a host gets. */
export interface Trial {
  site: LocalSite;
  /** The chart that is pasted. */
  chart: string;
  /** The figure whose card is pasted, and its number into a sentence. */
  figure: string;
  browser: Browser;
  /** For files of this run; removed after it. */
  folder: string;
  /** For pictures; they stay. */
  pictures: string;
}

/** A host that this machine does not have. */
export class Skipped extends Error {}
