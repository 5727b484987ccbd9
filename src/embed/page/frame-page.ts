/** A page for other people's frames, for all themes and places, and the height that it needs at every width. */
export interface FramePage {
  /** See `thaw`. */
  frozen: string;
  /** px */
  height: number;
}
