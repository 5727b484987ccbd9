/**
 * Whether two words differ by one slip of the finger: a letter left out, put in, mistaken, or changed for its
 * neighbour. A word is no slip of itself.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const [rest, other] = [short.slice(at), long.slice(at)];
  if (short.length < long.length) return rest === other.slice(1);
  if (rest === '') return false;
  if (rest.slice(1) === other.slice(1)) return true;
  const [first = '', second = ''] = rest;
  return other === `${second}${first}${rest.slice(2)}`;
}
