/** How soon a server that was left behind is gone. */
const EVERY_MS = 500;

/**
 * Ends this process with the shell in which npm has started it. Whoever ends npm ends that shell, and the signal never
 * gets here: the server would go on without anybody, and keep its port. One that nobody started through npm may stay.
 *
 * @param script which of package.json this is
 * @param everyMs how often it looks
 */
export function endWithNpm(script: string, everyMs = EVERY_MS): void {
  if (process.env['npm_lifecycle_event'] !== script) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.exit();
  }, everyMs).unref();
}
