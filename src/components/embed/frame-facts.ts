import { embedUrl, oEmbedUrl } from '../../embed/paste/addresses.ts';
import { cspLine, discoursePrefix } from '../../embed/paste/snippet.ts';
import { SITE_ROOT } from '../../views/address.ts';

/** What hosts ask for that take no line of markup, of a chart or of an answer to a rule. */
export function frameFacts(id: string) {
  const first = { chart: id, theme: 'light', size: 'short' } as const;
  return [
    { name: 'For a site that asks for an address', what: 'the address', text: embedUrl(SITE_ROOT, first) },
    { name: 'oEmbed', what: 'the oEmbed address', text: oEmbedUrl(SITE_ROOT, first) },
    { name: 'Content security policy', what: 'the policy', text: cspLine(SITE_ROOT) },
    { name: 'Discourse, allowed iframes', what: 'the prefix', text: discoursePrefix(SITE_ROOT) },
  ];
}
