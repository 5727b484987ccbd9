import Chart from '../chart/Chart.astro';
import { inTexts } from './in-texts.ts';

/** What an editor may use in MDX. */
export const inArticles = { ...inTexts, Chart };
