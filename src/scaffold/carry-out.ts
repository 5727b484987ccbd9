import type { ChangePlan } from './rename.ts';
import { writeChanges } from './write-changes.ts';

/** Carries a plan out and says so; or says why not, and sets the exit code to 1. */
export function carryOut(root: string, plan: ChangePlan): void {
  const problem = 'problem' in plan ? plan.problem : failureOf(root, plan);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  } else if ('said' in plan) {
    console.log([...plan.said, '`npm run check` says whether all is in order.'].join('\n'));
  }
}

function failureOf(root: string, { changes }: Exclude<ChangePlan, { problem: string }>): string | undefined {
  try {
    writeChanges(root, changes);
    return undefined;
  } catch (error) {
    return `Nothing was changed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
