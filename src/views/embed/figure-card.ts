/** A figure as a card for other people's pages: what it says today, and what each of its revisions said. */
import type { Collections } from '../../collections.ts';
import type { Account, Card, Former, StatementPiece } from '../../embed/card/card.ts';
import type { LiveNumber } from '../../embed/scripts/live-number.ts';
import { currentClaim, rivals, type Figure } from '../../ledger/figure.ts';
import type { Revision } from '../../ledger/history.ts';
import { printPartialDate } from '../../ledger/partial-date.ts';
import { leadProof } from '../../ledger/proof.ts';
import type { Value } from '../../ledger/value.ts';
import { printValue, splitBound } from '../../ledger/wording.ts';
import { permalinkOf } from '../../permalinks/published.ts';
import { creditOf } from '../../publish/published-source.ts';
import { pathTo } from '../../routes/routes.ts';
import { absolute, figureHref, shareHref, sinceHref } from '../address.ts';
import { mistakesSince } from '../correction/mistakes-since.ts';
import { todayOf, type FigureToday } from '../figure/today.ts';

type DatedBasis = Pick<FigureToday, 'basis' | 'asOf'>;

export function figureCard(all: Collections, figure: Figure): Card {
  const { value, words } = todayOf(all.ledger, figure);
  return cardOf(figure, stateOf(figure), value, words, accountOf(all, figure));
}

/** What accounts for a figure's value of today, in sentences. */
function accountOf(all: Collections, figure: Figure): Account[] {
  const claim = currentClaim(figure);
  const grade = all.grades.of(figure.id);
  return [
    ...datedAccount(all, claim && leadProof(claim).source, todayOf(all.ledger, figure)),
    ...(rivals(figure).length > 0 ? [{ text: 'Other sources differ.', isPinned: false }] : []),
    ...(grade === undefined ? [] : [{ text: `Grade ${grade}.`, isPinned: false }]),
  ];
}

/** ISO day on which a figure's value of today was published; undefined for one that has not been yet. */
export const publishedSince = ({ history }: Collections, { id }: Figure): string | undefined =>
  publishedOn(id, history.count(id));

const publishedOn = (id: string, n: number) =>
  permalinkOf(pathTo({ name: 'revision', collection: 'figures', id, n }))?.first;

/** What a live number in somebody's sentence knows of its figure. */
export function liveNumber(all: Collections, figure: Figure): LiveNumber {
  return {
    value: todayOf(all.ledger, figure).words,
    label: `${stateOf(figure)}${figure.label}`,
    account: accountOf(all, figure)
      .map(({ text }) => text)
      .join(' '),
    since: publishedSince(all, figure),
  };
}

/** One revision by itself; how well it is proved may change, so a pinned card does not say it. */
export function figureRevisionCard(all: Collections, figure: Figure, revision: Revision): Card {
  const { n, value, basis, asOf, claim } = revision;
  const pinned = cardOf(figure, '', value, printValue(value), [
    ...datedAccount(all, claim?.source, { basis, asOf }),
    { text: `Revision ${n}.`, isPinned: true },
  ]);
  return { ...pinned, more: sinceHref(pinned.url, publishedOn(figure.id, n)) };
}

/** What earlier revisions said, where that is not what the figure says today. */
export function formersOf(all: Collections, figure: Figure): Former[] {
  const { words: now } = todayOf(all.ledger, figure);
  return all.history.of(figure.id).flatMap(({ n, value }): Former[] => {
    const words = printValue(value);
    if (words === now) return [];
    const day = publishedOn(figure.id, n);
    const corrected = day !== undefined && mistakesSince(all, undefined, day)(figure.id);
    return [{ revision: n, words, corrected, url: absolute(sinceHref(figureHref(figure.id), day)) }];
  });
}

function cardOf(
  { id, label }: Figure,
  state: string,
  value: Value | undefined,
  words: string,
  account: readonly Account[],
): Card {
  return {
    of: 'figure',
    id,
    title: `${label}: ${words}`,
    heading: `${state}${label}`,
    statement: value ? statementOf(value) : [{ text: words }],
    account,
    url: absolute(figureHref(id)),
    picture: absolute(shareHref('figures', id)),
  };
}

/** A card must not show as today's what no longer holds. */
function stateOf({ cancelled, supersededBy }: Figure): string {
  if (cancelled !== undefined) return 'Called off: ';
  return supersededBy === undefined ? '' : 'Replaced: ';
}

function statementOf(value: Value): StatementPiece[] {
  if (value.kind === 'words' || value.kind === 'not-published') return [{ text: printValue(value) }];
  const { bound, rest } = splitBound(value);
  return [...(bound === '' ? [] : [{ text: `${bound} `, as: 'bound' as const }]), { text: rest, as: 'number' }];
}

/** "AMD, announced, as of 6 Oct 2025." What is worked out has been said to be so. */
function datedAccount({ sources }: Collections, source: string | undefined, { basis, asOf }: DatedBasis): Account[] {
  const origin = source === undefined ? 'Worked out from other figures' : creditOf(sources.get(source));
  const parts = [basis === 'derived' ? undefined : basis, asOf && `as of ${printPartialDate(asOf, 'short')}`];
  const dated = parts.filter((part) => part !== undefined).join(', ');
  // Whom we credit is called as it is called today.
  if (dated === '') return [{ text: `${origin}.`, isPinned: false }];
  return [
    { text: `${origin},`, isPinned: false },
    { text: `${dated}.`, isPinned: true },
  ];
}
