import Aside from './Aside.astro';
import Chart from './Chart.astro';
import Figure from './Figure.astro';
import Num from './Num.astro';
import Quote from './Quote.astro';
import Source from './Source.astro';
import Term from './Term.astro';

/** What an editor may use in MDX. */
export const inArticles = { Aside, Chart, Figure, Num, Quote, Source, Term };
