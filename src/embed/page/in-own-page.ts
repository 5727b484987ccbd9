/**
 * A picture as it stands in a page of its own: without what HTML needs no word of, with short ids, and with links
 * that lead out, since else they would open in the frame.
 *
 * @param ids what each id begins with
 */
export const inOwnPage = (markup: string, chart: string, ids: string) =>
  markup
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(/><\/(?:rect|path|line|use|circle)>/g, '/>')
    .replace(new RegExp(`(?<=id="|labelledby="|#)[a-z]+-${chart}-`, 'g'), ids)
    .replaceAll('<a ', '<a target="_blank" rel="noopener" ');
