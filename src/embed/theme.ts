/** What ground an embed has: light unless the publisher asks; `auto` follows the reader's system, not the host. */
export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];
