import { boundsOf, isApproximate } from './figure-bounds.ts';
import { CREDIT, LICENCE } from './credit.ts';
import { printJson } from './json-file.ts';
import type { PublishedData, PublishedFigure } from './published-figure.ts';

/** Every figure, with licence and source; what is not known is `null`, never a zero. */
export function figuresJson({ url, sourcesRead, figures }: PublishedData): string {
  return printJson({
    url,
    source: { name: CREDIT, url },
    licence: LICENCE,
    sourcesRead: sourcesRead.iso,
    figures: figures.map(figureJson),
  });
}

function figureJson(figure: PublishedFigure) {
  const { lower, upper } = boundsOf(figure.value);
  return {
    id: figure.id,
    url: figure.url,
    pinnedUrl: figure.pinnedUrl,
    revision: figure.revision ?? null,
    label: figure.label,
    wording: figure.wording,
    unit: figure.unit,
    lower: lower ?? null,
    upper: upper ?? null,
    approximate: isApproximate(figure.value),
    basis: figure.basis ?? null,
    asOf: figure.asOf?.iso ?? null,
    formula: figure.formula ?? null,
    source: figure.source ?? null,
    evidence: figure.evidence ?? null,
    grade: figure.grade ?? null,
    read: figure.read ?? null,
    enteredTwice: figure.isEnteredTwice ?? null,
    deals: figure.deals,
  };
}
