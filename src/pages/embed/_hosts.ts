/** What publishing systems make of a chart, and how that is known: nothing here is promised on their behalf. */
export interface Host {
  name: string;
  steps: string;
  result: string;
  known: string;
}

const CODE = 'read in its code';

export const HOSTS: readonly Host[] = [
  {
    name: 'WordPress',
    steps: 'Paste the address of the chart’s page on a line of its own',
    result:
      'The chart, in a sandbox, whole with scripts off. A click on a mark leads nowhere there: the evidence is in the frame, below the chart',
    known: 'tried in WordPress 6.1',
  },
  {
    name: 'Ghost',
    steps: 'Paste the address of the chart’s page; or the line, in an HTML card',
    result: 'A card with the chart’s title and picture from the address; the chart from the line',
    known: 'tried in Ghost 6',
  },
  {
    name: 'Discourse',
    steps: 'Paste the address; an administrator adds our prefix to the allowed iframes',
    result: 'The chart with the prefix, a card without',
    known: CODE,
  },
  {
    name: 'Drupal',
    steps: 'The line, in a text format that allows frames',
    result: 'The chart. The media field knows only providers of a central list, and we are not in it',
    known: CODE,
  },
  {
    name: 'Your own HTML, Hugo, Astro, Quarto',
    steps: 'The line, or the element with its script',
    result: 'The chart',
    known: 'tried in Chromium',
  },
  {
    name: 'Notion',
    steps: 'An embed block with the chart’s embed address',
    result: 'The chart, in a frame that you size',
    known: 'from its documents',
  },
  {
    name: 'Medium, Iframely, Embedly',
    steps: 'Paste the address of the chart’s page',
    result: 'A card, until they list us',
    known: 'from its documents and reports of others',
  },
  {
    name: 'Mastodon',
    steps: 'Paste the address of the chart’s page',
    result: 'A card',
    known: 'from its reports of bugs',
  },
  {
    name: 'Substack, mail, newsletters',
    steps: 'The picture with its alternative text and caption',
    result: 'A picture that links to the chart',
    known: 'from its documents',
  },
  {
    name: 'Wikipedia',
    steps: 'The picture or a citation, which link to the chart',
    result: 'A picture or a reference; frames are not allowed',
    known: 'from its rules',
  },
];
