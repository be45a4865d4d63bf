import type { WebPageLeaf } from 'schema-dts';
import type { ResolvedPage, ResolvedSite } from '../../model/types.ts';
import { breadcrumbs, pageTrail } from './breadcrumbs.ts';
import { graph, type JsonLdGraph } from './graph.ts';

/** What a plain page says of itself. */
export function pageJsonLd(page: ResolvedPage, site: ResolvedSite): JsonLdGraph {
  const { title, summary, href, language } = page;
  const url = site.urls.absolute(href);
  const node: WebPageLeaf = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description: summary,
    inLanguage: language,
    isPartOf: { '@id': site.urls.absolute(site.urls.home()) },
  };
  return graph(node, breadcrumbs(pageTrail(title, href, site), site));
}
