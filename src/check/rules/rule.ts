import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';

/** Takes in all content once, then looks at each entry for one kind of mistake. */
export type Rule = (content: Content) => (entry: Entry) => Diagnostic[];
