import embed from 'vega-embed';
import { vegaLiteBars } from '../../vega-lite-bars.ts';
import { chart, place, WIDTH } from './page.ts';

await embed(place, vegaLiteBars(chart, WIDTH - 240), { actions: false });
