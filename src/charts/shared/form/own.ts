/** What of a chart is about one deal. */
export interface Own {
  /** Its id. */
  deal: string;
  /** Whether a figure belongs to it. */
  isOwn: (figureId: string) => boolean;
}
