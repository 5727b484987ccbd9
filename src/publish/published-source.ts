/** A source as a file names it. */
export interface PublishedSource {
  id: string;
  title: string;
  publisher: string;
  /** ISO, of any precision. */
  published?: string | undefined;
  url?: string | undefined;
}
