/**
 * The shortest way from an id back to itself.
 *
 * @param next the ids that an id leads to
 * @returns the ids along it, first and last the same; undefined when there is none
 */
export function findWayBack(start: string, next: (id: string) => readonly string[]): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const id of next(way.at(-1) ?? start)) {
      if (id === start) return [...way, start];
      if (seen.has(id)) continue;
      seen.add(id);
      ways.push([...way, id]);
    }
  }
  return undefined;
}

/** "`a` → `b` → `a`" */
export const describeWay = (way: readonly string[]) => way.map((id) => `\`${id}\``).join(' → ');
