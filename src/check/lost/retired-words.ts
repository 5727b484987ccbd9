/** What is wrong with redirects and tombstones, in the same words before a build and after it. */

export const stillThere = (address: string): [message: string, remedy: string] => [
  `${address} is still there, and so has not retired`,
  'delete this entry, or take out what stands at its address',
];

export const leadsNowhere = ({ from, to }: { from: string; to: string }) =>
  `${from} leads to ${to}, which is not there`;

export const sendsNowhere = (instead: string) => `A reader is sent to ${instead}, which is not there`;

export const WHERE_TO = 'write an address that is there: a page, one of its files or fragments';
