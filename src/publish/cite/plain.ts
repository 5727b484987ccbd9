import { printPartialDate } from '../../ledger/partial-date.ts';
import { CREDIT } from '../credit.ts';
import type { Citable } from './citable.ts';

/** One sentence for a text without references: what, who, when, where. */
export function plainCitation(cited: Citable): string {
  return `${what(cited)} ${where(cited)}`;
}

/** Texts are titles, in quotation marks; a figure states its value and needs none. */
function what({ kind, title }: Citable): string {
  if (kind === 'figure') return `${title}.`;
  return /[.?!…]$/.test(title) ? `“${title}”` : `“${title}”.`;
}

function where({ revision, issued, state, url }: Citable): string {
  const published = [
    CREDIT,
    ...(issued ? [printPartialDate(issued)] : []),
    ...(revision === undefined ? [] : [`revision ${revision}`]),
  ].join(', ');
  return `${[published, ...(state === undefined ? [] : [state])].join('; ')}. ${url}`;
}
