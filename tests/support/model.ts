/**
 * The one builder of resolved sites, for tests of what is made of them: every field has a plain value, and what a test is
 * about is given. What the model itself makes of files is for `load` in `contentFolder.ts`.
 */
import { h } from 'hastscript';
import type {
  Entity,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedQuote,
  ResolvedSite,
  ResolvedSource,
  SiteSettings,
} from '../../src/model/types.ts';
import { entityKey } from '../../src/schema/entityKey.ts';
import type { TextRange } from '../../src/text/range.ts';
import { claimFragment, createUrls } from '../../src/urls.ts';
import { createBlock, modelText } from './modelProse.ts';

/** What a test gives of an object, before others point to it. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type Model = ReturnType<typeof modelAt>;

/** @param url of the site of which all are parts */
export function modelAt(url: string) {
  const urls = createUrls(url);

  function createEntity(
    kind: Entity['kind'],
    id: string,
    name: string,
    given: Partial<Entity> = {},
  ): Entity {
    const key = entityKey(kind, id);
    const plain = { key, kind, id, name, sameAs: [], roles: [], href: urls.entity(key) };
    return { ...plain, ...given };
  }

  function createSource(
    number: number,
    id: string,
    given: Partial<ResolvedSource> = {},
  ): ResolvedSource {
    return {
      id,
      number,
      title: `Report ${number}`,
      publisher: 'The Wire',
      url: `https://wire.example/${id}`,
      kind: 'report',
      ...given,
    };
  }

  function createArticle(slug: string, given: Partial<ResolvedArticle> = {}): ResolvedArticle {
    const blocks = given.blocks ?? [createBlock(h('p', `Prose of ${slug}.`))];
    return {
      slug,
      path: `content/articles/${slug}.md`,
      place: { line: 2, column: 8 },
      title: `Title of ${slug}`,
      summary: `Summary of ${slug}.`,
      authors: [{ name: 'Mo Writer', url: 'https://writers.example/mo' }],
      published: '2026-11-24',
      language: 'en',
      draft: false,
      aliases: [],
      text: modelText(blocks),
      headings: [],
      wordCount: 40,
      sources: [],
      entities: [],
      quotes: [],
      claims: [],
      events: [],
      corrections: [],
      retired: [],
      href: urls.article(slug),
      ...given,
      blocks,
    };
  }

  /** The article does not know of it yet: whoever makes it gives it its quotes. */
  function createQuote(
    article: ResolvedArticle,
    id: string,
    parts: readonly string[],
    speaker: Entity,
    source: ResolvedSource,
    given: Partial<ResolvedQuote> = {},
  ): ResolvedQuote {
    const words = parts.map((part) => part.replace(/\s+/gu, ' ')).join(' ');
    return {
      id,
      number: article.quotes.length + 1,
      article,
      speaker,
      parts,
      words,
      ranges: rangesOf(article.text, parts),
      said: { date: '2023-11-09' },
      source,
      about: [],
      claims: [],
      language: article.language,
      place: { line: 1, column: 1 },
      block: 0,
      context: { before: '', words, after: '' },
      href: urls.quote(article.slug, id),
      hrefInArticle: urls.quoteInArticle(article.slug, id),
      ...given,
    };
  }

  /** Likewise. */
  function createClaim(
    article: ResolvedArticle,
    id: string,
    parts: readonly string[],
    given: Partial<ResolvedClaim> = {},
  ): ResolvedClaim {
    const ranges = rangesOf(article.text, parts);
    return {
      id,
      article,
      text: `Statement of ${id}.`,
      parts,
      ranges,
      status: 'asserted',
      asOf: '2026-11-24',
      because: 'Nobody <em>else</em> &#x26; nothing shows it.',
      continuedBy: [],
      positions: [],
      evidence: [],
      history: [],
      quotes: [],
      href: urls.claim(article.slug, id),
      hrefInArticle: urls.claimInArticle(article.slug, claimFragment({ id, ranges, article })),
      ...given,
    };
  }

  function createSite(
    articles: readonly ResolvedArticle[],
    settings: Partial<SiteSettings> = {},
  ): ResolvedSite {
    const entities = articles.flatMap((article) => article.entities.map(({ entity }) => entity));
    return {
      settings: { ...SETTINGS, url, ...settings },
      urls,
      articles,
      pages: [],
      entities: [...new Set(entities)],
    };
  }

  return { urls, createEntity, createSource, createArticle, createQuote, createClaim, createSite };
}

export const SETTINGS: SiteSettings = {
  title: 'The Desk',
  description: 'Analysis with its evidence.',
  url: 'https://news.example/desk/',
  language: 'en',
  publisher: { name: 'Desk Press', url: 'https://press.example/', logo: '/logo.png' },
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  correctionsPolicy: 'Corrected when known.',
  social: ['https://social.example/@desk'],
};

export const { createEntity, createSource, createArticle, createQuote, createClaim, createSite } =
  modelAt(SETTINGS.url);

function rangesOf(text: string, parts: readonly string[]): TextRange[] {
  return parts.map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }));
}
