import { hash } from 'node:crypto';

/** What texts were read as, by the kind of reading and a hash of the text. Plain data. */
export type Readings = ReadonlyMap<string, unknown>;

/** Undefined where nobody keeps what is read. */
let shelf: { before: Readings; now: Map<string, unknown> } | undefined;

/**
 * Does work in which no text is read that was read before.
 *
 * @param before the readings of an earlier run of the same code
 * @returns what the work gives, and what was read in it; `before` itself where that is nothing else
 */
export function withReadings<Result>(
  before: Readings,
  work: () => Result,
): { readonly result: Result; readonly readings: Readings } {
  const now = new Map<string, unknown>();
  shelf = { before, now };
  try {
    const result = work();
    const isSame = now.size === before.size && now.keys().every((key) => before.has(key));
    return { result, readings: isSame ? before : now };
  } finally {
    shelf = undefined;
  }
}

/**
 * The reading of a text, from an earlier run where it was read then. It must depend on nothing but kind and text.
 *
 * @param keptAs what of a reading is kept, as plain data; undefined for one in which something is wrong
 * @param from the reading that was kept
 */
export function readOnce<Reading, Plain>(
  kind: string,
  text: string,
  read: () => Reading,
  keptAs: (reading: Reading) => Plain | undefined,
  from: (kept: Plain) => Reading,
): Reading {
  if (!shelf) return read();
  const key = `${kind} ${hash('sha256', text)}`;
  const known = shelf.before.get(key) as Plain | undefined;
  if (known !== undefined) {
    shelf.now.set(key, known);
    return from(known);
  }
  const reading = read();
  const plain = keptAs(reading);
  if (plain !== undefined) shelf.now.set(key, plain);
  return reading;
}
