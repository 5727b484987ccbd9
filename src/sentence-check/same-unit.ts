/** What is counted by other words. */
const COUNTED: Readonly<Record<string, string>> = {
  people: 'users',
  customers: 'users',
  subscribers: 'users',
  accelerators: 'chips',
  processors: 'chips',
  gpus: 'chips',
  tonnes: 'tons',
  staff: 'workers',
};

function baseOf(unit: string): string {
  const [base = unit] = unit.toLowerCase().split('/');
  return COUNTED[base] ?? base;
}

/** Rates are often told without their time; dollars for a gigawatt are another matter. */
export const isSameUnit = (said: string, held: string) =>
  said === held || (baseOf(said) === baseOf(held) && said.includes('/gw') === held.includes('/gw'));
