import { askForNotes } from './first-mentions.ts';

/** A plugin of Vite that has the bodies of articles ask for notes in the margin, once their front matter is taken out. */
export const notesAreAskedFor = () => ({
  name: 'notes-are-asked-for',
  enforce: 'pre' as const,
  transform: { filter: { id: /\/(?:deals|explainers)\/[^/]+\.mdx$/ }, handler: askForNotes },
});
