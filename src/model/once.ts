/** Work on something that stays as it is, done once for all who ask: what it gives, nobody changes. */
export function once<Given extends object, Result>(work: (given: Given) => Result): (given: Given) => Result {
  const known = new WeakMap<Given, { result: Result }>();
  return (given) => {
    const { result } = known.get(given) ?? { result: work(given) };
    known.set(given, { result });
    return result;
  };
}
