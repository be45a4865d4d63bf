import type { EntityKey } from '../schema/entityKey.ts';
import { entityFragment, type Urls } from '../urls.ts';
import { createInlineRenderer, type InlineRenderer } from './inlineText.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';

/** One renderer for each file; notes lead to the entities of the article in which they stand. */
export function inlineRenderers(articles: readonly AnnotatedArticle[], urls: Urls) {
  const renderers = new Map<string, InlineRenderer>();
  const byPath = new Map(articles.map((article) => [article.path, article]));
  return {
    forFile(path: string): InlineRenderer {
      const known = renderers.get(path);
      if (known !== undefined) return known;
      const article = byPath.get(path);
      const keys: EntityKey[] = article?.listings.map(({ record }) => record.key) ?? [];
      const base = article === undefined ? '' : urls.article(article.slug);
      const href = (key: EntityKey) => `${base}#${entityFragment(key)}`;
      const renderer = createInlineRenderer(path, keys, urls, href);
      renderers.set(path, renderer);
      return renderer;
    },
    issues: () => [...renderers.values()].flatMap((renderer) => renderer.issues),
    links: () => [...renderers.values()].flatMap((renderer) => renderer.links),
  };
}
