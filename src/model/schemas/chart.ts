import { chartFileSchema } from '../../charts/written-forms.ts';
import { inlineText, partialDate, plainText, reference } from './text.ts';

/** `content/charts/<id>.yaml`: one published chart. Each form has a schema of its own. */
export const chartSchema = chartFileSchema({ inlineText, partialDate, plainText, reference });
