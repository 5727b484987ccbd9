/** Something that an editor should look at, and where it is. */
export interface Watched {
  file: string;
  /** From 1; left out where the whole file is meant. */
  line?: number | undefined;
  what: string;
}
