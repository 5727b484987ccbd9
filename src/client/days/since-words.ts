/**
 * What a page says to who looked at it, cited it or embedded it on a day.
 *
 * @param changed ISO day on which the page last changed
 * @param since ISO day
 */
export function sinceWords(changed: string, since: string): string {
  // Days as text stand in the order of time.
  if (changed > since) return `Changed since ${since}`;
  // What is cited may be what changed on that day; a look may have come before.
  return changed === since ? `No change after ${since}` : `The same as on ${since}`;
}
