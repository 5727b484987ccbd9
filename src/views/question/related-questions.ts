interface Linked {
  id: string;
  related: readonly string[];
}

/**
 * What to read beside an answer: the questions that it names, in its own order, then those that name it, in theirs.
 * Editors write each link once; readers get it both ways.
 */
export function relatedTo<T extends Linked>(question: T, all: readonly T[]): T[] {
  const byId = new Map(all.map((each) => [each.id, each]));
  const named = question.related.flatMap((id) => byId.get(id) ?? []);
  const naming = all.filter(({ related }) => related.includes(question.id));
  return [...new Set([...named, ...naming])].filter(({ id }) => id !== question.id);
}
