import type {
  ListedEntity,
  ResolvedArticle,
  ResolvedEvent,
  ResolvedSite,
  Retired,
} from '../../model/types.ts';
import { uri } from '../../text/uri.ts';
import { present } from '../present.ts';
import { claimData } from './claimData.ts';
import { quoteData } from './quoteData.ts';
import { sourceData } from './sourceData.ts';
import type { ArticleData, EntityData, NamedLink, RetiredData } from './types.ts';

/**
 * An article as data: all that its page says, with whole URLs, and ids to join its parts by. Its form is published
 * as `articleDataSchema`; a property may be added to it, none is renamed or changes its meaning.
 */
export function articleData(article: ResolvedArticle, site: ResolvedSite): ArticleData {
  const { settings, urls } = site;
  return present<ArticleData>({
    $schema: urls.absolute(urls.articleSchema()),
    url: urls.absolute(article.href),
    slug: article.slug,
    title: article.title,
    summary: article.summary,
    language: article.language,
    authors: article.authors.map(namedLink),
    published: article.published,
    updated: article.updated,
    dateline: article.dateline,
    aliases: article.aliases,
    publisher: namedLink(settings.publisher),
    license: settings.license && namedLink(settings.license),
    annotations: urls.absolute(urls.annotations(article.slug)),
    words: article.wordCount,
    text: article.text,
    headings: article.headings.map(({ depth, id, text }) => ({ depth, text, fragment: id })),
    sources: article.sources.map(sourceData),
    entities: article.entities.map((listed) => entityData(listed, site)),
    quotes: article.quotes.map((quote) => quoteData(quote, site)),
    claims: article.claims.map((claim) => claimData(claim, site)),
    events: article.events.map(eventData),
    corrections: article.corrections.map(({ date, quote, text, was }) =>
      present<ArticleData['corrections'][number]>({ date, textHtml: text, quote, was }),
    ),
    retired: article.retired.map((it) => retiredData(it, site)),
  });
}

function entityData({ entity, mentions, own, role }: ListedEntity, site: ResolvedSite) {
  return present<EntityData>({
    key: entity.key,
    url: site.urls.absolute(entity.href),
    name: entity.name,
    role,
    wikidata: own?.wikidata ?? entity.wikidata,
    sameAs: [...new Set([...entity.sameAs, ...(own?.sameAs ?? [])])].map(uri),
    noteHtml: own?.note ?? entity.note,
    roles: entity.roles.map((role) => (role.source ? { ...role, source: uri(role.source) } : role)),
    mentions: mentions.map(({ context, range, text }) => ({ text, range: { ...range }, context })),
  });
}

function eventData({ about, date, source, text }: ResolvedEvent) {
  return { date, textHtml: text, source: source.id, about: about.map(({ key }) => key) };
}

function retiredData(
  { because, date, href, id, kind, now, speaker, words }: Retired,
  site: ResolvedSite,
) {
  return present<RetiredData>({
    kind,
    id,
    url: site.urls.absolute(href),
    date,
    becauseHtml: because,
    words,
    speaker: speaker?.key,
    now: now && site.urls.absolute(now.href),
  });
}

function namedLink({ name, url }: NamedLink): NamedLink {
  return url === undefined ? { name } : { name, url: uri(url) };
}
