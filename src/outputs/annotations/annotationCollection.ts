import type { DateText, ListedEntity, ResolvedArticle, ResolvedSite } from '../../model/types.ts';
import { uri } from '../../text/uri.ts';
import { entityFragment } from '../../urls.ts';
import { present } from '../present.ts';
import { claimBodies, mentionBodies, quoteBodies } from './bodies.ts';
import { partSpans } from './partSpans.ts';
import { renderBlock } from './renderedBlock.ts';
import { wordsSelectors } from './selectors.ts';
import type { Agent, Annotation, AnnotationCollection, WordsTarget } from './types.ts';

/**
 * An article's quotes, claims and mentions as a W3C Web Annotation collection with one page. An annotation's id is the
 * permalink of what it is about; a claim that the prose does not state has the whole article for its target.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationCollection(
  article: ResolvedArticle,
  site: ResolvedSite,
): AnnotationCollection {
  const id = site.urls.absolute(site.urls.annotations(article.slug));
  const page = `${id}#page`;
  const items = annotations(article, site);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: article.title,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', startIndex: 0, items },
    last: page,
  };
}

function annotations(article: ResolvedArticle, site: ResolvedSite): Annotation[] {
  const blocks = article.blocks.map(renderBlock);
  const source = site.urls.absolute(article.href);
  const common = present<CommonFields>({
    type: 'Annotation',
    creator: creators(article, site),
    created: utc(article.published),
    modified: article.updated === undefined ? undefined : utc(article.updated),
    rights: site.settings.license?.url && uri(site.settings.license.url),
  });
  const state = { type: 'TimeState', sourceDate: common.modified ?? common.created } as const;

  function targets(key: string, parts: readonly string[]): WordsTarget[] {
    return partSpans(blocks, key, parts).flatMap((span) => {
      const block = blocks[span.block];
      if (!block) return [];
      const selector = wordsSelectors(block, span);
      return [{ type: 'SpecificResource', source, state, selector }];
    });
  }

  return [
    ...article.quotes.map(
      (quote): Annotation => ({
        ...common,
        id: site.urls.absolute(quote.href),
        motivation: quote.note === undefined ? 'identifying' : 'commenting',
        body: quoteBodies(quote, site),
        target: targets(`quote:${quote.id}`, quote.parts),
      }),
    ),
    ...article.claims.map(
      (claim): Annotation => ({
        ...common,
        id: site.urls.absolute(claim.href),
        motivation: 'assessing',
        body: claimBodies(claim),
        target: claim.parts.length > 0 ? targets(`claim:${claim.id}`, claim.parts) : source,
      }),
    ),
    ...article.entities.filter(isNamed).map(
      ({ entity, mentions }): Annotation => ({
        ...common,
        id: `${source}#${entityFragment(entity.key)}`,
        motivation: 'identifying',
        body: mentionBodies(entity, site),
        target: targets(
          `mention:${entity.key}`,
          mentions.toSorted((a, b) => a.range.start - b.range.start).map(({ text }) => text),
        ),
      }),
    ),
  ];
}

type CommonFields = Pick<Annotation, 'type' | 'creator' | 'created' | 'modified' | 'rights'>;

function isNamed({ mentions }: ListedEntity): boolean {
  return mentions.length > 0;
}

function creators(article: ResolvedArticle, site: ResolvedSite): Agent[] {
  return article.authors.map(({ name, url }) =>
    present<Agent>({
      type: name === site.settings.publisher.name ? 'Organization' : 'Person',
      name,
      homepage: url === undefined ? undefined : uri(url),
    }),
  );
}

/**
 * The model takes nothing but a date-time in UTC. A date alone becomes the first moment of that day there, so that the
 * day stays as written.
 */
function utc(date: DateText): string {
  return date.includes('T')
    ? new Date(date).toISOString().replace('.000Z', 'Z')
    : `${date}T00:00:00Z`;
}
