/**
 * The content as collections of Astro, for whoever extends the site: `getCollection('articles')` has what stands in the
 * files, valid and without what is held back. The site's own pages take the resolved site instead (`astro/getSite.ts`).
 */
import { defineCollection } from 'astro:content';
import { contentLoader } from './astro/contentLoader.ts';
import { articleSchema } from './schema/article.ts';
import { countrySchema, organizationSchema, personSchema } from './schema/entity.ts';

export const collections = {
  articles: defineCollection({ loader: contentLoader('articles'), schema: articleSchema }),
  people: defineCollection({ loader: contentLoader('people'), schema: personSchema }),
  organizations: defineCollection({
    loader: contentLoader('organizations'),
    schema: organizationSchema,
  }),
  countries: defineCollection({ loader: contentLoader('countries'), schema: countrySchema }),
};
