/** Records what each page reads. */
import { defineMiddleware } from 'astro:middleware';
import { getSite } from '../../../src/astro/getSite.ts';
import { dossiersOf } from '../../../src/model/dossiers.ts';
import { tintsOf } from '../../../src/theme/tints.ts';
import { flagOf } from '../../../src/views/article/flagOf.ts';
import { type Reads, recordInto } from './recorder.ts';

const pages = new Map<string, Reads>();
Object.assign(globalThis, { readsOfPages: pages });

let prepared = false;
export const onRequest = defineMiddleware(async ({ url }, next) => {
  if (!prepared) {
    // What is made once for the whole site belongs to no page.
    const site = await getSite();
    dossiersOf(site);
    tintsOf(site);
    const listed = site.articles[0]?.entities[0];
    if (listed) flagOf(listed, site);
    prepared = true;
  }
  const reads: Reads = new Set();
  pages.set(url.pathname, reads);
  recordInto(reads);
  try {
    return await next();
  } finally {
    recordInto(undefined);
  }
});
