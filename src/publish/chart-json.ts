import { CREDIT, LICENCE } from './credit.ts';
import { printJson } from './json-file.ts';
import type { PublishedChart, PublishedRow } from './published-chart.ts';

/** What is drawn, with licence and source; bounds that are not there are `null`. */
export function chartJson({ id, url, title, subtitle, description, note, sourcesRead, rows }: PublishedChart): string {
  return printJson({
    id,
    url,
    title,
    subtitle,
    description,
    note,
    sourcesRead: sourcesRead.iso,
    source: { name: CREDIT, url },
    licence: LICENCE,
    rows: rows.map(rowJson),
  });
}

function rowJson(row: PublishedRow) {
  const bound = (value: PublishedRow['lower'], isOpen: boolean) =>
    value === undefined ? null : { value, inclusive: !isOpen };
  return {
    group: row.group ?? null,
    label: row.label,
    detail: row.detail,
    part: row.part,
    wording: row.words,
    unit: row.unit ?? null,
    lower: bound(row.lower, row.lowerOpen),
    upper: bound(row.upper, row.upperOpen),
    approximate: row.approximate,
    basis: row.basis,
    asOf: row.asOf ?? null,
    figure: { id: row.figure, url: row.href },
    sources: row.sources,
  };
}
