import type { CollectionPageLeaf, WebSiteLeaf } from 'schema-dts';
import type { ResolvedSite } from '../../model/types.ts';
import { uri } from '../../text/uri.ts';
import { present } from '../present.ts';
import { publisherNode } from './agents.ts';
import { breadcrumbs, pageTrail } from './breadcrumbs.ts';
import { graph, type JsonLdGraph } from './graph.ts';

/** How many articles the front page's list names: the newest. */
const LISTED = 10;

/** What the front page says of the site and of itself. */
export function homeJsonLd(site: ResolvedSite): JsonLdGraph {
  const { settings, urls } = site;
  const page = collectionPage(settings.title, urls.home(), site.articles.length, site);
  const newest = site.articles.slice(0, LISTED).map(({ href, title }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    url: urls.absolute(href),
    name: title,
  }));
  const list = { ...page.mainEntity, itemListElement: newest };
  return graph(webSite(site), { ...page, mainEntity: list });
}

export interface IndexPage {
  /** The title that the page shows. */
  name: string;
  /** From the root of the host. */
  path: string;
  /** How many entries it lists. */
  count: number;
}

/** What an index says of itself. The entries are on the page; thousands of them are not repeated here. */
export function indexJsonLd({ name, path, count }: IndexPage, site: ResolvedSite): JsonLdGraph {
  return graph(
    collectionPage(name, path, count, site),
    breadcrumbs(pageTrail(name, path, site), site),
  );
}

function webSite(site: ResolvedSite): WebSiteLeaf {
  const { settings, urls } = site;
  const url = urls.absolute(urls.home());
  return present<WebSiteLeaf>({
    '@type': 'WebSite',
    '@id': url,
    url,
    name: settings.title,
    description: settings.description,
    inLanguage: settings.language,
    publisher: publisherNode(site),
    license: settings.license?.url && uri(settings.license.url),
  });
}

function collectionPage(name: string, path: string, count: number, site: ResolvedSite) {
  const { settings, urls } = site;
  return {
    '@type': 'CollectionPage',
    url: urls.absolute(path),
    name,
    inLanguage: settings.language,
    isPartOf: { '@id': urls.absolute(urls.home()) },
    mainEntity: { '@type': 'ItemList' as const, numberOfItems: count },
  } satisfies CollectionPageLeaf;
}
