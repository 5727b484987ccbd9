import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { mentionsBy, type Mention } from '../../model/mentions.ts';
import type { Permalink } from '../../model/reading/files/permalinks-file.ts';
import { SourceFile } from '../../model/reading/files/source-file.ts';
import { visible } from '../../model/visible-text.ts';
import { pageOf, type Lost } from './compare-permalinks.ts';
import { entryAt, placesOf, type PublishedEntry } from '../../model/retired/former-entries.ts';
import { isThere } from './is-there.ts';
import { renamer } from '../../model/retired/named-after.ts';
import { lossesIn, type Loss } from './report.ts';
import type { Retired } from '../../model/retired/retired.ts';

/**
 * What a build would find to be lost, as far as content alone tells: entries, headings, answers, charts and accepted
 * claims that were taken out or renamed. What only templates decide is left to the build.
 */
export function findLostAddresses(content: Content, published: readonly Permalink[], retired: Retired): Diagnostic[] {
  const goneWith = content.gone.map(({ address }) => ({ address, nameOf: renamer(address) }));
  const isGone = (address: string) =>
    goneWith.some((page) => pageOf(address) === page.address || address === page.address || page.nameOf(address)) ||
    isThere(content, address) === false;
  const gone = published
    .filter(({ address }) => !retired.isWithdrawn(address))
    .map((permalink): Lost => {
      const target = retired.targetOf(permalink.address);
      return target === undefined ? permalink : { ...permalink, target };
    })
    .filter(({ address, target }) => isGone(target ?? address));
  const written = content.entries.map(({ collection, id, file }) => ({ collection, id, path: file.path }));
  const losses = lossesIn(gone, written, {
    find: ({ address }) => newNameOf(content, published, address),
    explain: (places) => `${places} is new: perhaps that is it, under another name.`,
  });
  const mentions = content.gone.length === 0 ? [] : content.entries.flatMap((entry) => mentionsBy(content, entry));
  const namesOf = (entry: PublishedEntry) =>
    mentions.filter(({ collection, id }) => collection === entry.collection && id === entry.id);
  return [
    ...losses.map((loss) => {
      const addresses = new Set(loss.lost.map(({ address }) => address));
      return reportLoss(loss, content.gone.filter(({ address }) => addresses.has(address)).flatMap(namesOf));
    }),
    ...content.gone.flatMap((entry) =>
      retired.has(entry.address) ? reportOldName(entry, namesOf(entry), retired) : [],
    ),
  ];
}

/** @param named where entries that are gone are still named */
function reportLoss({ file, message, details }: Loss, named: readonly Mention[]): Diagnostic {
  const diagnostic = new SourceFile(file, '').diagnose('lost-address', 0, message);
  const places =
    named.length === 0
      ? []
      : ['  If it has another name, write that wherever the old one still stands:', ...placesIn(named)];
  return { ...diagnostic, details: [...details, ...places].map(visible) };
}

/** A name that nobody has any more, once for all the places where it is named. */
function reportOldName(
  { id, address }: PublishedEntry,
  [first, ...more]: readonly Mention[],
  retired: Retired,
): Diagnostic[] {
  if (!first) return [];
  const target = retired.targetOf(address);
  const name = target === undefined ? undefined : entryAt(target)?.id;
  const became = name === undefined ? 'was taken out' : `is called \`${name}\` now`;
  const places = more.length === 0 ? 'one place still names' : `${more.length + 1} places still name`;
  const message = `\`${id}\` ${became}, and ${places} it${name === undefined ? '' : ' as before'}`;
  const remedy = name === undefined ? 'name something else here, or nothing' : `write \`${name}\` in each`;
  const details = placesIn([first, ...more]).map(visible);
  return [{ ...first.by.file.diagnose('unknown-id', first.offset, message, remedy), details }];
}

/** A line for each file: `    content/figures/aws.yaml:4, 14` */
const placesIn = (mentions: readonly Mention[]) =>
  [...Map.groupBy(mentions, ({ by }) => by.file)].map(([file, of]) => {
    const lines = new Set(of.map(({ offset }) => file.position(offset).line));
    return `    ${file.path}:${[...lines].toSorted((a, b) => a - b).join(', ')}`;
  });

/** The one entry of its kind that was never published, where one is gone. */
function newNameOf(content: Content, published: readonly Permalink[], address: string): string | undefined {
  const lost = entryAt(address);
  if (!lost || content.gone.filter(({ collection }) => collection === lost.collection).length > 1) return undefined;
  const known = new Set(published.map((permalink) => permalink.address));
  const news = placesOf(lost.collection)
    .flatMap((collection) => content.ids(collection))
    .map((id) => address.replace(lost.id, id))
    .filter((each) => !known.has(each));
  return news.length === 1 ? news[0] : undefined;
}
