import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Figure } from './ledger/figure.ts';
import { contentLoader } from './editorial/content-loader.ts';
import { chartSchema } from './editorial/schemas/chart.ts';
import { correctionSchema } from './editorial/schemas/correction.ts';
import { dealSchema } from './editorial/schemas/deal.ts';
import { explainerSchema } from './editorial/schemas/explainer.ts';
import { figureSchema } from './editorial/schemas/figure.ts';
import { questionSchema } from './editorial/schemas/question.ts';
import { recordSchema } from './editorial/schemas/record.ts';
import { siteSchema } from './editorial/schemas/site.ts';
import { sourceSchema } from './editorial/schemas/source.ts';
import { termSchema } from './editorial/schemas/term.ts';
import { vendorSchema } from './editorial/schemas/vendor.ts';

/** Articles are rendered by Astro; their file's name is their id, for ever. */
function articles(base: string): Loader {
  const files = glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
  return {
    ...files,
    load(context) {
      // Astro keeps entries from build to build, and does not notice when a schema in another file changes.
      context.store.clear();
      return files.load(context);
    },
  };
}

/** The ledger's own figure: the loader says which id and topic an entry has. */
const placedFigureSchema = z
  .strictObject({ id: z.string(), topic: z.string(), entry: figureSchema })
  .transform(({ id, topic, entry }): Figure => ({ id, topic, ...entry }));

export const collections = {
  deals: defineCollection({ loader: articles('./content/deals'), schema: dealSchema }),
  explainers: defineCollection({ loader: articles('./content/explainers'), schema: explainerSchema }),
  faq: defineCollection({ loader: articles('./content/faq'), schema: questionSchema }),
  figures: defineCollection({ loader: contentLoader('figures'), schema: placedFigureSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  vendors: defineCollection({ loader: contentLoader('vendors'), schema: vendorSchema }),
  glossary: defineCollection({ loader: contentLoader('glossary'), schema: termSchema }),
  charts: defineCollection({ loader: contentLoader('charts'), schema: chartSchema }),
  corrections: defineCollection({ loader: contentLoader('corrections'), schema: correctionSchema }),
  records: defineCollection({ loader: contentLoader('records'), schema: recordSchema }),
  site: defineCollection({ loader: contentLoader('site'), schema: siteSchema }),
};
