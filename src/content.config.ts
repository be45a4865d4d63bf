/**
 * The content as collections of Astro, for whoever extends the site: `getCollection('articles')` has what stands in the
 * files, valid and without what is held back. The site's own pages take the resolved site instead (`astro/getSite.ts`).
 */
import { defineCollection } from 'astro:content';
import { contentLoader } from './astro/contentLoader.ts';
import { contentSchemas } from './schema/contentSchemas.ts';

export const collections = {
  articles: defineCollection({ loader: contentLoader('articles'), schema: contentSchemas.article }),
  people: defineCollection({ loader: contentLoader('people'), schema: contentSchemas.person }),
  organizations: defineCollection({
    loader: contentLoader('organizations'),
    schema: contentSchemas.organization,
  }),
  countries: defineCollection({
    loader: contentLoader('countries'),
    schema: contentSchemas.country,
  }),
};
