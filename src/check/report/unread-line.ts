import type { Content } from '../../model/content.ts';
import { leadingUnread } from '../../model/unread-claims.ts';

/** One line that names the claims in leading places that wait for a second reading; empty where none does. */
export function unreadLine(content: Content): string {
  const figures = leadingUnread(content).map(({ figure }) => figure);
  if (figures.length === 0) return '';
  return `Read by one person alone, where a reader meets it first (\`npm run today\` says where): ${figures.join(', ')}.`;
}
