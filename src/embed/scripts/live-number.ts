/** What `<compute-ledger-figure>` asks for: the names are a promise, as the address of its script is. */
export interface LiveNumber {
  /** In words, with its bound. */
  value: string;
  label: string;
  /** Who says so, as of when and how well it is proved, in sentences. */
  account: string;
  /** ISO day on which this value was published; left out for one that has not been yet. */
  since?: string | undefined;
}

/** With the spaces that people type: a host's own line breaks as it likes. */
export const liveNumberFile = ({ value, label, account, since }: LiveNumber): string =>
  `${JSON.stringify({ value, label, account, since }).replace(/[^\S \t\n\r]/g, ' ')}\n`;
