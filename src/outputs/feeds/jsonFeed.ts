import { firstAddress } from '../../model/addresses.ts';
import type { ResolvedArticle, ResolvedSite } from '../../model/types.ts';
import { articleContent, type ImageUrl } from './articleContent.ts';
import { feedArticles } from './feedArticles.ts';
import { lastChange, moment } from './feedDates.ts';

/**
 * The feed of articles as JSON Feed 1.1. Written by hand: the libraries at hand stop at version 1.0, which knows
 * neither several authors nor a language.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(site: ResolvedSite, imageUrl?: ImageUrl): string {
  const { settings, urls } = site;
  const { publisher } = settings;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: settings.title,
    home_page_url: urls.absolute(urls.home()),
    feed_url: urls.absolute(urls.jsonFeed()),
    description: settings.description,
    language: settings.language,
    authors: [{ name: publisher.name, ...(publisher.url && { url: publisher.url }) }],
    items: feedArticles(site).map((article) => jsonFeedItem(article, site, imageUrl)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function jsonFeedItem(article: ResolvedArticle, site: ResolvedSite, imageUrl?: ImageUrl) {
  const url = site.urls.absolute(article.href);
  return {
    id: firstAddress(article, site),
    url,
    title: article.title,
    summary: article.summary,
    content_html: articleContent(article, site, imageUrl),
    image: site.urls.absolute(site.urls.articleCard(article.slug)),
    date_published: moment(article.published).toISOString(),
    date_modified: lastChange(article).toISOString(),
    authors: article.authors.map(({ name, url }) => ({ name, ...(url && { url }) })),
    tags: article.entities.map(({ entity }) => entity.name),
    language: article.language,
  };
}
