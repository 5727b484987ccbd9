/** What the last question to all sources found, kept where it is made: among what is installed, and never committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';

const reportSchema = z.object({
  /** ISO day on which the sources were asked. */
  date: z.string(),
  findings: z.array(z.object({ id: z.string(), file: z.string(), state: z.string(), detail: z.string() })),
});

export type LinkReport = z.output<typeof reportSchema>;

const pathIn = (root: string) => join(root, 'node_modules/.cache/link-rot.json');

/** @param root folder of the project */
export function keepReport(root: string, report: LinkReport): void {
  mkdirSync(dirname(pathIn(root)), { recursive: true });
  writeFileSync(pathIn(root), JSON.stringify(report));
}

/** Undefined where nobody has asked here, or what was kept cannot be read. */
export function lastReport(root: string): LinkReport | undefined {
  if (!existsSync(pathIn(root))) return undefined;
  try {
    return reportSchema.safeParse(JSON.parse(readFileSync(pathIn(root), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
