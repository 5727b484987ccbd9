import { z } from 'astro/zod';
import { barsSchema } from './charts/bars.ts';
import { pathsSchema } from './charts/paths.ts';
import { spansSchema } from './charts/spans.ts';
import { stepsSchema } from './charts/steps.ts';

/** `content/charts/<id>.yaml`: one published chart. Each form has a schema of its own. */
export const chartSchema = z.discriminatedUnion('form', [barsSchema, spansSchema, pathsSchema, stepsSchema]);
