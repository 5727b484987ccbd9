/** A page to be measured, with everything that it loads. */
export interface Page {
  name: string;
  /** By name beside `index.html`. */
  files: Readonly<Record<string, string>>;
}
