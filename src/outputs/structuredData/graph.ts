import type { AnalysisNewsArticleLeaf, MergeLeafTypes, NewsArticleLeaf, Thing } from 'schema-dts';

/** Both types by name: Google knows the first only, and the second says which kind of news this is. */
export type ArticleNode = MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>;

export interface JsonLdGraph {
  '@context': 'https://schema.org';
  '@graph': readonly (Thing | ArticleNode)[];
}

/**
 * What one page says of itself, as one graph. Nodes name each other by `@id`, which is the permalink of the thing:
 * so the graphs of all pages join into one.
 */
export function graph(...nodes: JsonLdGraph['@graph']): JsonLdGraph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}
