import type { CreativeWorkLeaf } from 'schema-dts';
import type { Entity, ResolvedArticle, ResolvedSite, ResolvedSource } from '../../model/types.ts';
import { uri } from '../../text/uri.ts';
import { nonEmpty, present } from '../present.ts';
import { authorNodes, entityNode, publisherNode } from './agents.ts';
import { articleTrail, breadcrumbs } from './breadcrumbs.ts';
import { type ArticleNode, graph, type JsonLdGraph } from './graph.ts';
import { claimReference, correctionNode } from './works.ts';

const TYPES: ArticleNode['@type'] = ['NewsArticle', 'AnalysisNewsArticle'];

/**
 * What an article's page says of itself.
 *
 * Dates stand as the editor wrote them. Google asks for a zone only where there is a time, and takes a date alone;
 * a time made up for it could show another day.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @see https://developers.google.com/search/docs/appearance/publication-dates
 */
export function articleJsonLd(article: ResolvedArticle, site: ResolvedSite): JsonLdGraph {
  return graph(articleNode(article, site), breadcrumbs(articleTrail(article, site), site));
}

function articleNode(article: ResolvedArticle, site: ResolvedSite): ArticleNode {
  const { urls, settings } = site;
  const url = urls.absolute(article.href);
  const subjects = subjectsOf(article);
  const others = article.entities.map(({ entity }) => entity).filter((it) => !subjects.has(it));
  return present<ArticleNode>({
    '@type': TYPES,
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    author: authorNodes(article, site),
    publisher: publisherNode(site),
    image: [urls.absolute(urls.articleCard(article.slug))],
    wordCount: article.wordCount,
    license: settings.license?.url && uri(settings.license.url),
    isPartOf: { '@id': urls.absolute(urls.home()) },
    about: nonEmpty([
      ...[...subjects].map((entity) => entityNode(entity, site)),
      ...article.claims.map((claim) => claimReference(claim, site)),
    ]),
    mentions: nonEmpty(others.map((entity) => entityNode(entity, site))),
    // The page and its article.json have the titles of those that have an address.
    citation: nonEmpty(article.sources.map(work)),
    correction: nonEmpty(
      article.corrections.map(({ date, text, was }) => correctionNode(date, text, was)),
    ),
  });
}

function work({ url, title, held }: ResolvedSource): CreativeWorkLeaf {
  return url === undefined
    ? present<CreativeWorkLeaf>({
        '@type': 'CreativeWork',
        name: title,
        conditionsOfAccess: held,
      })
    : { '@type': 'CreativeWork', url: uri(url) };
}

/** Whom the article is about: those its quotes are about and its flows connect. The others it mentions. */
function subjectsOf(article: ResolvedArticle): Set<Entity> {
  const flows = article.claims.flatMap(({ flow }) => (flow ? [flow.from, flow.to] : []));
  return new Set([...article.quotes.flatMap(({ about }) => about), ...flows]);
}
