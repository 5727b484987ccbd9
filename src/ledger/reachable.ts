/** `start` and everything that can be reached from it, each once; circles are no trouble. */
export function reachable(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  // A set's iterator also visits what is added on the way.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
