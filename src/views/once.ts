/** Work over all content together, done once for all pages of a build. */
export function once<All extends object, Result>(work: (all: All) => Result): (all: All) => Result {
  const known = new WeakMap<All, { result: Result }>();
  return (all) => {
    const { result } = known.get(all) ?? { result: work(all) };
    known.set(all, { result });
    return result;
  };
}
