/** The clock of this process, so many days from now: what a build on a later day goes by. */
let ahead = 0; // ms

/** @param days from now; 0 for today */
export function setDaysAhead(days: number): void {
  ahead = days * 86_400_000;
}

globalThis.Date = new Proxy(Date, {
  construct: (target, args, self) =>
    Reflect.construct(target, args.length === 0 ? [target.now() + ahead] : args, self) as Date,
  get: (target, name) => (name === 'now' ? () => target.now() + ahead : (Reflect.get(target, name) as unknown)),
});
