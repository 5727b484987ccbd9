/** Figures that the site's own pages print, whatever editors write; a test holds that there are no others. */
export const STANDING_FIGURES: ReadonlySet<string> = new Set([
  'amd-capacity',
  'aws-commitment',
  'cerebras-value',
  'compute-spending-2030',
  'ft-commitments',
  'microsoft-azure-commitment',
  'nvidia-agreed-capacity',
  'nvidia-gpus',
  'nvidia-intended-capacity',
  'nvidia-intended-investment',
  'nvidia-investment',
  'nvidia-own-count',
  'openai-quarterly-loss',
  'published-commitments',
]);
