/** What an editor did that no parser understands, and what to do about it. */
export interface Slip {
  /** In the text that was parsed. */
  offset: number;
  what: string;
  remedy: string;
}
