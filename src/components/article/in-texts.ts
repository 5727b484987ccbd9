import Aside from './Aside.astro';
import Figure from '../figure/Figure.astro';
import Num from './Num.astro';
import Open from './Open.astro';
import PlaceName from './PlaceName.astro';
import Quote from './Quote.astro';
import Source from '../source/Source.astro';
import Term from './Term.astro';
import Yardstick from '../figure/Yardstick.astro';
import Words from '../page/Words.astro';

/**
 * What an editor may use in MDX, but for charts: whoever draws one has to load what it needs. `PlaceName` comes with the
 * names of sites, see `places-plugin.ts`.
 */
export const inTexts = { Aside, Figure, Num, Open, PlaceName, Quote, Source, Term, Words, Yardstick };
