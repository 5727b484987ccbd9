import type { Permalink } from '../model/reading/files/permalinks-file.ts';
import type { Retired } from '../model/retired/retired.ts';

/**
 * The address under which something was first published, whatever it is called today: who has read it
 * under that name must not be sent it again under another.
 *
 * @param address below the site's root, as it is today
 * @returns undefined for what was never published
 */
export function firstPublished(
  address: string,
  { redirects }: Pick<Retired, 'redirects'>,
  permalinkOf: (address: string) => Permalink | undefined,
): Permalink | undefined {
  const names = [address];
  // It grows while it is walked: a name may have had another one before.
  for (const name of names) {
    const [page, fragment = ''] = name.split(/(?=#)/);
    // Fragments follow their page.
    const earlier = redirects.flatMap(({ from, to }) => (to === name ? from : to === page ? `${from}${fragment}` : []));
    names.push(...earlier.filter((each) => !names.includes(each)));
  }
  return names.flatMap((name) => permalinkOf(name) ?? []).toSorted((a, b) => a.first.localeCompare(b.first))[0];
}
