export { articleJsonLd } from './articleJsonLd.ts';
export * from './breadcrumbs.ts';
export { claimJsonLd } from './claimJsonLd.ts';
export { countryJsonLd, organizationJsonLd, personJsonLd } from './entityJsonLd.ts';
export type { JsonLdGraph } from './graph.ts';
export { pageJsonLd } from './pageJsonLd.ts';
export { quoteJsonLd } from './quoteJsonLd.ts';
export { serializeJsonLd } from './serializeJsonLd.ts';
export { homeJsonLd, type IndexPage, indexJsonLd } from './siteJsonLd.ts';
