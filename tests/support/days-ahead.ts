/** The clock of this process, `DAYS_AHEAD` days from now: what a build on a later day goes by. */
const ahead = Number(process.env['DAYS_AHEAD'] ?? 0) * 86_400_000; // ms

if (ahead !== 0) {
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, self) =>
      Reflect.construct(target, args.length === 0 ? [target.now() + ahead] : args, self) as Date,
    get: (target, name) => (name === 'now' ? () => target.now() + ahead : (Reflect.get(target, name) as unknown)),
  });
}
