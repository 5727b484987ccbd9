const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does what takes a moment and must not stop half-way: whoever presses Ctrl-C in that moment is too late.
 *
 * @param work without a promise in it: signals are heard again as soon as it returns
 */
export function uninterrupted<Result>(work: () => Result): Result {
  const ignore = () => undefined;
  for (const signal of SIGNALS) process.on(signal, ignore);
  try {
    return work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, ignore);
  }
}
