/** All forms of chart. A new one is a folder, a name here and a name in `written-forms.ts`. */
import { bars } from './bars/form.ts';
import { flows } from './flows/form.ts';
import { ladder } from './bars/ladder/form.ts';
import { paths } from './paths/form.ts';
import type { ChartContext, Form, ResolvedChart } from './shared/form/form.ts';
import { shares } from './shares/form.ts';
import { spans } from './spans/form.ts';
import { stack } from './stack/form.ts';
import { steps } from './steps/form.ts';
import type { FormName } from './written-forms.ts';

const FORMS = { bars, stack, shares, flows, spans, paths, steps, ladder } satisfies Record<FormName, Form<never>>;

/** What every chart file may hold, whatever its form, and a drawing needs. */
interface Common {
  /** Which rows lead where there is no room for all. */
  short?: { rows?: readonly string[] | undefined } | undefined;
}

type EntryOf<Name extends FormName> =
  (typeof FORMS)[Name] extends Form<infer Entry> ? { form: Name } & Common & Entry : never;

/** A chart of any form, its text already printed. */
export type FormEntry = { [Name in FormName]: EntryOf<Name> }[FormName];

/** What an entry is follows from its form, but the compiler does not see that the two are of the same one. */
export const formOfEntry = (entry: FormEntry): Form<never> => FORMS[entry.form];

/**
 * Looks a chart's figures up, whatever its form.
 *
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 * @throws {LedgerError} for an unknown figure
 */
export const resolveChart = (entry: FormEntry, context: ChartContext): ResolvedChart =>
  formOfEntry(entry).resolve(entry as never, context);
