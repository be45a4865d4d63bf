import { createUrls, type Permalink } from '../../src/urls.ts';

const FORMATS = ['bib', 'ris', 'csl.json'] as const;

/**
 * @param hasMap whether the article had a map when it was published
 * @returns every address that was published with a permalink, from the root of a host, its own first
 */
export function belongingTo(permalink: Permalink, hasMap: boolean): string[] {
  const urls = createUrls('https://example.org/');
  const own = urls.permalink(permalink);
  const { id } = permalink;
  if (permalink.kind === 'quote') {
    const { slug } = permalink;
    const citations = FORMATS.map((format) => urls.citation(slug, id, format));
    const card = urls.quoteCard(slug, id);
    return [own, urls.embed(slug, id), card, urls.oembed(slug, id), ...citations];
  }
  if (permalink.kind === 'page') return [own];
  if (permalink.kind === 'claim') {
    const { slug } = permalink;
    return [own, urls.card(permalink), urls.claimEmbed(slug, id), urls.claimOembed(slug, id)];
  }
  if (permalink.kind !== 'article') return [own, urls.card(permalink)];
  const maps = (['wide', 'narrow'] as const).map((kind) => urls.flowMap(id, kind));
  return [
    own,
    urls.articleCard(id),
    urls.articleData(id),
    urls.annotations(id),
    urls.articleCite(id),
    ...FORMATS.map((format) => urls.articleCitation(id, format)),
    urls.figures(id),
    ...(hasMap ? maps : []),
  ];
}
