import { z } from 'astro/zod';
import { barsSchema } from './charts/bars.ts';
import { flowsSchema } from './charts/flows.ts';
import { sharesSchema } from './charts/shares.ts';
import { stackSchema } from './charts/stack.ts';

/** `content/charts/<id>.yaml`: one published chart, in one of several forms. */
export const chartSchema = z.discriminatedUnion('form', [barsSchema, stackSchema, sharesSchema, flowsSchema]);
