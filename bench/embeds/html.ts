import type { BarsOfChart } from '../bars.ts';

export const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page with the chart's title, in the least markup and in the typeface of our frames: to find another takes another time. @param head @param body markup */
export const htmlPage = ({ title, subtitle }: BarsOfChart, head: string, body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${head}<style>body{font:14px Arial,sans-serif;margin:16px}h1{font-size:20px}</style>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(subtitle)}</p>
${body}
`;
