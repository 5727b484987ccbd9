import { isMapping } from './reading/yaml/yaml-data.ts';

/** Stands where an editor has something to write: `‹write: the finding, with its bound›`. */
export const toBeWritten = (what: string) => `‹write: ${what}›`;

export const TO_BE_WRITTEN = /‹write: (?<what>[^›\n]{0,200})›/g;

/** What writers leave where something is missing; in a text that is printed, readers would see it. */
export const UNFINISHED = /\b(?:TODO|FIXME|TBD|TBC|TK|TKTK|XXX)\b|\?{3,}|[Ll]orem ipsum/;

/** True for a text that is still to be written, and for a list that has one in it. */
export function holdsMarker(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('‹write: ');
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.some((item) => (isMapping(item) ? Object.values(item).some(holdsMarker) : holdsMarker(item)));
}
