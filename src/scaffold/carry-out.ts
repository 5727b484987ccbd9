import type { RawFile } from '../model/reading/files/source-file.ts';
import type { ChangePlan } from './rename.ts';
import { writeChanges } from './write-changes.ts';

/**
 * Carries a plan out and says so; or says why not, and sets the exit code to 1.
 *
 * @param files of which it was made
 * @param next what its editor does then, a line
 * @returns whether it was carried out
 */
export function carryOut(root: string, plan: ChangePlan, files: readonly RawFile[], next: string): boolean {
  const problem = 'problem' in plan ? plan.problem : failureOf(root, plan, files);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  } else if ('said' in plan) {
    console.log([...plan.said, next].join('\n'));
  }
  return problem === undefined;
}

function failureOf(
  root: string,
  { changes }: Exclude<ChangePlan, { problem: string }>,
  files: readonly RawFile[],
): string | undefined {
  try {
    writeChanges(root, changes, files);
    return undefined;
  } catch (error) {
    return `Nothing was written. ${error instanceof Error ? error.message : String(error)}`;
  }
}
