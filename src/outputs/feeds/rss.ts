import { getRssString } from '@astrojs/rss';
import { messagesFor } from '../../messages/messages.ts';
import { firstAddress } from '../../model/addresses.ts';
import type { ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { directionOf } from '../../text/direction.ts';
import { escapeMarkup, oneLine, withoutControls } from '../../text/escape.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { attribution } from '../sharing/attribution.ts';
import { articleContent, type ImageUrl, quoteNote } from './articleContent.ts';
import { feedArticles } from './feedArticles.ts';
import { lastChange, moment, newest } from './feedDates.ts';
import { feedInline } from './feedHtml.ts';

/** So many of the newest are in a feed: readers keep what they have seen. */
const QUOTES = 100;

/** The feed of articles, each with its whole text and its notes. */
export function rssFeed(site: ResolvedSite, imageUrl?: ImageUrl): Promise<string> {
  const articles = feedArticles(site);
  return feed(site, {
    title: site.settings.title,
    self: site.urls.rss(),
    changed: newest(articles.map(lastChange)),
    items: articles.map((article) => ({
      title: oneLine(article.title),
      link: site.urls.absolute(article.href),
      guid: firstAddress(article, site),
      pubDate: moment(article.published),
      description: oneLine(article.summary),
      content: withoutControls(articleContent(article, site, imageUrl)),
      authors: article.authors.map(({ name }) => name),
      categories: article.entities.map(({ entity }) => oneLine(entity.name)),
    })),
  });
}

/** The feed of quotes, by the day on which we published them. */
export function quotesFeed(site: ResolvedSite): Promise<string> {
  const quotes = site.articles.flatMap((article) => article.quotes).slice(0, QUOTES);
  return feed(site, {
    title: `${site.settings.title}: quotes`,
    self: site.urls.quotesFeed(),
    changed: newest(quotes.map(({ article }) => lastChange(article))),
    items: quotes.map((quote) => quoteItem(quote, site)),
  });
}

interface Item {
  title: string;
  link: string;
  /** The address under which it was published first: to a reader, another one is another item. */
  guid: string;
  pubDate: Date;
  description: string;
  content: string;
  authors: readonly string[];
  categories: string[];
}

function quoteItem(quote: ResolvedQuote, site: ResolvedSite): Item {
  const link = site.urls.absolute(quote.href);
  const absolute = (href: string) => new URL(href, link).href;
  const words = oneLine(quote.words);
  const inline = (html: string) => feedInline(html, absolute);
  return {
    title: `${oneLine(quote.speaker.name)}: ${inQuoteMarks(words, quote.language)}`,
    link,
    guid: firstAddress(quote, site),
    pubDate: moment(quote.article.published),
    description: attribution(quote),
    content: withoutControls(
      `<blockquote cite="${escapeMarkup(link)}" lang="${escapeMarkup(quote.language)}" dir="${directionOf(quote.language)}"><p>${escapeMarkup(words)}</p></blockquote>\n` +
        quoteNote(quote, messagesFor(site.settings.language), absolute, inline),
    ),
    authors: [quote.speaker.name],
    categories: quote.about.map((entity) => oneLine(entity.name)),
  };
}

interface FeedOptions {
  title: string;
  /** The feed's own path. */
  self: string;
  changed: Date | undefined;
  items: readonly Item[];
}

function feed(site: ResolvedSite, { title, self, changed, items }: FeedOptions): Promise<string> {
  const { settings, urls } = site;
  const selfUrl = escapeMarkup(urls.absolute(self));
  return getRssString({
    title: oneLine(title),
    description: oneLine(settings.description),
    site: urls.absolute(urls.home()),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${escapeMarkup(settings.language)}</language>`,
      changed ? `<lastBuildDate>${changed.toUTCString()}</lastBuildDate>` : '',
      `<atom:link href="${selfUrl}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map(({ authors, guid, ...item }) => ({
      ...item,
      customData: [
        `<guid isPermaLink="true">${escapeMarkup(guid)}</guid>`,
        ...authors.map((name) => `<dc:creator>${escapeMarkup(oneLine(name))}</dc:creator>`),
      ].join(''),
    })),
  });
}
