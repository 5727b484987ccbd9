/** Work on something that stays as it is, done once for all who ask: what it gives, nobody changes. */
export function once<Given extends object, Result>(work: (given: Given) => Result): (given: Given) => Result {
  const known = new WeakMap<Given, { result: Result }>();
  return (given) => {
    const { result } = known.get(given) ?? { result: work(given) };
    known.set(given, { result });
    return result;
  };
}

/** Work that is done when somebody first asks for what it gives, and not again. */
export function late<Result>(work: () => Result): () => Result {
  let known: { result: Result } | undefined;
  return () => (known ??= { result: work() }).result;
}
