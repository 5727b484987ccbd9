/** What work gives; where it fails, says that nothing was written and why, and ends the process with 1. */
export function orEnd<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    console.error(`Nothing was written. ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
