/** A site of `content/sites`, by what texts call it. */
export interface NamedPlace {
  id: string;
  /** "Doña Ana County" */
  called: string;
}

/** What is no running text: links and quotations lead elsewhere, and a heading leads nowhere. */
const SKIPPED = [
  String.raw`^#+ .*$`,
  String.raw`^(?:import|export) .*$`,
  String.raw`<[^<>]*/>`,
  String.raw`<(?<element>h[1-6]|a|Quote|Source|Open|Term|Num)\b[^<>]*>[\s\S]*?</\k<element>>`,
  String.raw`<[^<>]*>`,
  String.raw`\[[^\]]*\]\([^)]*\)`,
  String.raw`\{[^{}]*\}`,
].join('|');

/**
 * Marks where the body of an article first names a site, for a link to its page.
 *
 * @param body MDX that is in order; each line stays where it is
 * @returns the same with `<PlaceName id="abilene">Abilene</PlaceName>` in these places
 */
export function markPlaces(body: string, places: readonly NamedPlace[]): string {
  if (places.length === 0) return body;
  const ids = new Map(places.map(({ id, called }) => [called, id]));
  // The longest first: one name may begin as another does.
  const names = [...ids.keys()].toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const parts = new RegExp(`(?<name>(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-]))|${SKIPPED}`, 'gmu');
  return body.replace(parts, (part: string) => {
    const id = ids.get(part);
    if (id === undefined) return part;
    ids.delete(part);
    return `<PlaceName id="${id}">${part}</PlaceName>`;
  });
}
