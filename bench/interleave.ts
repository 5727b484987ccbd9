/**
 * Measures every subject once per round, each round beginning with another one, so that no subject always follows
 * the same neighbour and a slow minute of the machine meets all of them.
 *
 * @returns for each subject its measurements, in the order of the rounds
 */
export async function interleave<Subject, Measured>(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject) => Measured | Promise<Measured>,
): Promise<Map<Subject, Measured[]>> {
  const measured = new Map<Subject, Measured[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % subjects.length;
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      measured.get(subject)?.push(await measure(subject));
    }
  }
  return measured;
}
