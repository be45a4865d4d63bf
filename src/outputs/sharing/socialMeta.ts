import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { oneLine } from '../../text/escape.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { attribution } from './attribution.ts';

/** One `<meta>`: Open Graph's have a `property`, all others a `name`. */
export type MetaTag = { property: string; content: string } | { name: string; content: string };

/** One `<link>` of the head. */
export interface LinkTag {
  rel: string;
  type?: string;
  title?: string;
  href: string;
}

/** What the head of a page says of it, as plain text and absolute URLs: a view only writes it out, escaped. */
export interface SocialMeta {
  /** Of the browser's tab. */
  title: string;
  description: string;
  canonical: string;
  meta: readonly MetaTag[];
  /** The canonical URL and the discovery of oEmbed. */
  links: readonly LinkTag[];
}

/** X cuts a title at 70 characters, a description at 200, an image's text at 420. */
const LONGEST = { title: 70, description: 200, alt: 420 };

/** @see https://ogp.me and https://developer.x.com/cards/markup */
export function socialMeta(page: ResolvedQuote | ResolvedArticle, site: ResolvedSite): SocialMeta {
  return 'speaker' in page ? quoteMeta(page, site) : articleMeta(page, site);
}

function quoteMeta(quote: ResolvedQuote, site: ResolvedSite): SocialMeta {
  const { article, speaker, language } = quote;
  const { urls } = site;
  const words = oneLine(quote.words);
  const room = Math.max(LONGEST.title - speaker.name.length - 4, 24);
  const title = `${oneLine(speaker.name)}: ${inQuoteMarks(cutAtWord(words, room, language), language)}`;
  const alt = `${inQuoteMarks(words, language)} ${attribution(quote)}`;
  const oembed: LinkTag = {
    rel: 'alternate',
    type: 'application/json+oembed',
    title,
    href: urls.absolute(urls.oembed(article.slug, quote.id)),
  };
  return page(site, article, {
    title,
    description: quoteDescription(quote, words),
    href: quote.href,
    image: urls.quoteCard(article.slug, quote.id),
    alt: cutAtWord(alt, LONGEST.alt, language),
    tags: quote.about.map((entity) => entity.name),
    links: [oembed],
  });
}

/** The words, whole if they have room; then who said them, where and when, if that has. */
function quoteDescription(quote: ResolvedQuote, words: string): string {
  const quoted = inQuoteMarks(words, quote.language);
  const whole = `${quoted} — ${attribution(quote)}`;
  if (whole.length <= LONGEST.description) return whole;
  const room = LONGEST.description - inQuoteMarks('', quote.language).length;
  return inQuoteMarks(cutAtWord(words, room, quote.language), quote.language);
}

function articleMeta(article: ResolvedArticle, site: ResolvedSite): SocialMeta {
  const { language } = article;
  const title = oneLine(article.title);
  const summary = oneLine(article.summary);
  return page(site, article, {
    title,
    description: cutAtWord(summary, LONGEST.description, language),
    href: article.href,
    image: site.urls.articleCard(article.slug),
    alt: cutAtWord(`${title}. ${summary}`, LONGEST.alt, language),
    tags: article.entities.map(({ entity }) => entity.name),
    links: [],
  });
}

interface Page {
  title: string;
  description: string;
  href: string;
  image: string;
  alt: string;
  tags: readonly string[];
  links: readonly LinkTag[];
}

function page(site: ResolvedSite, article: ResolvedArticle, content: Page): SocialMeta {
  const { title, description, alt } = content;
  const siteTitle = oneLine(site.settings.title);
  const canonical = site.urls.absolute(content.href);
  const image = site.urls.absolute(content.image);
  const property = (name: string, value: string) => ({ property: name, content: value });
  const named = (name: string, value: string) => ({ name, content: value });
  const authors = article.authors.map((author) => oneLine(author.name));
  const profiles = article.authors.flatMap((author) => author.url ?? []);
  return {
    title: `${title} · ${siteTitle}`,
    description,
    canonical,
    meta: [
      named('description', description),
      named('author', authors.join(', ')),
      property('og:type', 'article'),
      property('og:site_name', siteTitle),
      property('og:title', title),
      property('og:description', description),
      property('og:url', canonical),
      property('og:locale', openGraphLocale(article.language)),
      property('og:image', image),
      property('og:image:type', 'image/png'),
      property('og:image:width', '1200'),
      property('og:image:height', '630'),
      property('og:image:alt', alt),
      property('article:published_time', article.published),
      ...(article.updated ? [property('article:modified_time', article.updated)] : []),
      ...profiles.map((url) => property('article:author', url)),
      ...content.tags.map((tag) => property('article:tag', oneLine(tag))),
      named('twitter:card', 'summary_large_image'),
      named('twitter:title', cutAtWord(title, LONGEST.title, article.language)),
      named('twitter:description', description),
      named('twitter:image', image),
      named('twitter:image:alt', alt),
    ],
    links: [{ rel: 'canonical', href: canonical }, ...content.links],
  };
}

/** Open Graph wants a language with a territory: `en_GB`. */
function openGraphLocale(language: string): string {
  const locale = new Intl.Locale(language).maximize();
  return `${locale.language}_${locale.region}`;
}
