/**
 * Whether two words differ by one slip of the finger: a letter left out, put in, mistaken, or changed for its
 * neighbour. A word is no slip of itself.
 */
export function isOneSlip(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [rest, other] = [a.slice(at), b.slice(at)];
  const [left, otherLeft] = [rest.slice(1), other.slice(1)];
  const [first = '', second = ''] = rest;
  return (
    rest !== other &&
    (left === otherLeft || left === other || rest === otherLeft || other === second + first + rest.slice(2))
  );
}
