import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../reading/entry.ts';

/** Takes in all content once, then looks at each entry for one kind of mistake. */
export type Rule = (content: Content) => (entry: Entry) => Diagnostic[];
