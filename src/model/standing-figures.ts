/** Figures that the site's own pages print, whatever editors write; a test holds that there are no others. */
export const STANDING_FIGURES: ReadonlySet<string> = new Set([
  'cerebras-value',
  'compute-spending-2030',
  'ft-commitments',
  'nvidia-agreed-capacity',
  'nvidia-intended-capacity',
  'nvidia-intended-investment',
  'nvidia-investment',
  'published-commitments',
]);
