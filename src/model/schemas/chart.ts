import { z } from 'astro/zod';
import { barsSchema } from './charts/bars.ts';
import { flowsSchema } from './charts/flows.ts';
import { pathsSchema } from './charts/paths.ts';
import { sharesSchema } from './charts/shares.ts';
import { spansSchema } from './charts/spans.ts';
import { stackSchema } from './charts/stack.ts';
import { stepsSchema } from './charts/steps.ts';

/** `content/charts/<id>.yaml`: one published chart. Each form has a schema of its own. */
export const chartSchema = z.discriminatedUnion('form', [
  barsSchema,
  stackSchema,
  sharesSchema,
  flowsSchema,
  spansSchema,
  pathsSchema,
  stepsSchema,
]);
