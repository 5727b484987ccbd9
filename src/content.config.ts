import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { buildDay } from './check/build-day.ts';
import { ContentStore } from './check/content-store.ts';
import type { Stored, StoredName } from './model/stored.ts';

const store = new ContentStore(buildDay(process.env, new Date()));

/** What is stored has been through its schema: here its type is all that is asked. */
const collection = <Name extends StoredName>(name: Name) =>
  defineCollection({ loader: store.loader(name), schema: z.custom<Stored[Name]>() });

export const collections = {
  charts: collection('charts'),
  deals: collection('deals'),
  derivations: collection('derivations'),
  explainers: collection('explainers'),
  faq: collection('faq'),
  figures: collection('figures'),
  glossary: collection('glossary'),
  home: collection('home'),
  open: collection('open'),
  mentions: collection('mentions'),
  pages: collection('pages'),
  past: collection('past'),
  readings: collection('readings'),
  records: collection('records'),
  site: collection('site'),
  sites: collection('sites'),
  sources: collection('sources'),
  vendors: collection('vendors'),
};
