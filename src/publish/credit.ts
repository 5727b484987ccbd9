/** Who wrote and publishes everything on the site. */
export const CREDIT = 'Compute Ledger';
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
