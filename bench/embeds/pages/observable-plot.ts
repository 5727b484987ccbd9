import { plotBars } from '../../plot-bars.ts';
import { chart, place, WIDTH } from './page.ts';

place.append(plotBars(chart, WIDTH));
