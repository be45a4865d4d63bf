/** One article, its ids turned into objects. */
import type { AnnotatedBody, Mention } from '../annotate/types.ts';
import type { ArticleEntry } from '../schema/article.ts';
import type { EntityKey } from '../schema/entityKey.ts';
import { asFigureKind } from '../schema/figure.ts';
import type { VerifiedEntry } from '../schema/verified.ts';
import type { YamlFile } from '../schema/yamlFile.ts';
import { indexStartingAt } from '../text/range.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Urls } from '../urls.ts';
import type { InlineRenderer } from './inlineText.ts';
import type { Listing } from './listed.ts';
import { withQuoteLanguages } from './quoteLanguages.ts';
import { resolveClaims } from './resolveClaims.ts';
import { type ArticleObjects, entitiesOf, resolveQuotes } from './resolveQuotes.ts';
import { resolveSources } from './resolveSources.ts';
import type {
  Entity,
  ListedEntity,
  ResolvedArticle,
  ResolvedBlock,
  ResolvedMention,
  Retired,
} from './types.ts';

/** An article that has been read, checked and annotated. */
export interface AnnotatedArticle {
  slug: string;
  path: string;
  entry: ArticleEntry;
  /** The prose as it was written. */
  markdown: string;
  file: YamlFile;
  listings: readonly Listing[];
  body: AnnotatedBody;
  /** Whether its day is still to come: until then it is held back as a draft is. */
  scheduled: boolean;
  /** With what result its quotes were held against copies of their sources, whether or not it still holds. */
  verified: readonly VerifiedEntry[];
  /** Ids of entries that are left out of `entry` because they have issues of their own. */
  broken: readonly string[];
}

/** Whether an article is kept out of what is published. */
export function isHeld({ entry, scheduled }: AnnotatedArticle): boolean {
  return scheduled || entry.draft === true;
}

export function resolveArticle(
  { slug, path, entry, file, listings, body, scheduled, verified }: AnnotatedArticle,
  entities: ReadonlyMap<EntityKey, Entity>,
  siteLanguage: string,
  inline: InlineRenderer,
  urls: Urls,
): ResolvedArticle {
  const language = entry.language ?? siteLanguage;
  const listed = resolveListings(listings, body, entities, language, inline);
  const sources = resolveSources(entry, body);
  const article: ResolvedArticle = {
    slug,
    path,
    place: file.placeOf(['title']),
    title: entry.title,
    summary: entry.summary,
    authors: entry.authors,
    published: entry.published,
    updated: entry.updated,
    dateline: entry.dateline,
    lead: entry.lead === 'map' ? 'flows' : entry.lead,
    hero: entry.hero,
    language,
    draft: entry.draft ?? false,
    scheduled,
    aliases: entry.aliases ?? [],
    blocks: [],
    text: body.text,
    headings: body.headings,
    wordCount: body.wordCount,
    sources: [...sources.values()],
    entities: [...listed.values()],
    quotes: [],
    claims: [],
    events: [],
    corrections: (entry.corrections ?? []).map(({ date, text, quote, was }, index) => ({
      date,
      quote,
      was,
      text: inline(text, file.placeOf(['corrections', index, 'text'])),
    })),
    retired: [],
    href: urls.article(slug),
  };
  const objects: ArticleObjects = {
    entry,
    file,
    body,
    article,
    listed,
    sources,
    verified,
    inline,
    urls,
  };
  article.quotes = resolveQuotes(objects);
  article.claims = resolveClaims(objects, article.quotes);
  article.events = eventsOf(objects);
  article.retired = retiredOf(objects);
  article.blocks = blocksOf(body, article);
  return article;
}

function resolveListings(
  listings: readonly Listing[],
  body: AnnotatedBody,
  entities: ReadonlyMap<EntityKey, Entity>,
  language: string,
  inline: InlineRenderer,
): Map<string, ListedEntity> {
  const mentions = Map.groupBy(body.mentions, ({ entity }) => entity);
  const listed = new Map<string, ListedEntity>();
  for (const { record, own, role, speaksFor, place } of listings) {
    const entity = entities.get(record.key);
    if (entity === undefined) continue;
    listed.set(record.id, {
      entity,
      role,
      place,
      own: own && {
        note: own.note && inline(own.note.text, own.note),
        wikidata: own.wikidata,
        country: own.country,
        speaksFor,
        sameAs: own.sameAs,
      },
      mentions: (mentions.get(record.key) ?? []).map((mention) => ({
        entity,
        text: mention.text,
        range: { start: mention.start, end: mention.end },
        block: mention.block,
        context: sentenceAround(body, mention, language),
      })) satisfies ResolvedMention[],
    });
  }
  return listed;
}

function sentenceAround(body: AnnotatedBody, mention: Mention, language: string): string {
  const paragraph = body.paragraphs[indexStartingAt(body.paragraphs, mention.start)];
  if (paragraph === undefined) return mention.text;
  const text = body.text.slice(paragraph.start, paragraph.end).replaceAll('\n', ' ');
  const { start, end } = sentenceAt(text, mention.start - paragraph.start, language);
  return text.slice(start, end) || mention.text;
}

function eventsOf({ entry, file, inline, listed, sources }: ArticleObjects) {
  return (entry.events ?? [])
    .flatMap((event, index) => {
      const source = sources.get(event.source);
      if (source === undefined) return [];
      const text = inline(event.text, file.placeOf(['events', index, 'text']));
      return [{ date: event.date, text, source, about: entitiesOf(event.about, listed) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What took the place of each is for `linkRetired` to find. */
function retiredOf({ article, entry, file, inline, listed, urls }: ArticleObjects): Retired[] {
  return (entry.retired ?? []).map((retired, index) => {
    const kind = retired.quote === undefined ? 'claim' : 'quote';
    const id = retired.quote ?? retired.claim ?? '';
    return {
      kind,
      id,
      date: retired.date,
      because: inline(retired.because, file.placeOf(['retired', index, 'because'])),
      words: retired.exact,
      speaker: listed.get(retired.speaker ?? '')?.entity,
      href: urls[kind](article.slug, id),
    };
  });
}

function blocksOf(body: AnnotatedBody, article: ResolvedArticle): ResolvedBlock[] {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  return body.blocks.map((block) => ({
    kind: block.kind,
    children: withQuoteLanguages(block.children, article),
    figure: asFigureKind(block.figure),
    quotes: block.quotes.flatMap((id) => quotes.get(id) ?? []),
    claims: block.claims.flatMap((id) => claims.get(id) ?? []),
  }));
}
