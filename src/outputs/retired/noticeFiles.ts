import { messagesFor } from '../../messages/messages.ts';
import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { escapeMarkup, oneLine } from '../../text/escape.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { type AnnotationCollection, annotationCollection } from '../annotations/index.ts';
import { type ArticleData, articleData } from '../articleData/index.ts';
import {
  articleCitations,
  type Citations,
  citations,
  quoteCitations,
} from '../citations/citations.ts';
import { type Embedded, type OEmbed, oembed } from '../sharing/embed.ts';
import { isNotice, type Notice } from './notice.ts';

/** The citations of a quote or an article, or of the notice that stands there. */
export function fileCitations(
  item: ResolvedQuote | ResolvedArticle | Notice,
  site: ResolvedSite,
): Citations {
  if (!isNotice(item)) {
    return 'speaker' in item ? quoteCitations(item, site) : articleCitations(item, site);
  }
  const { publisher, title } = site.settings;
  return citations({
    key: item.key,
    kind: 'article',
    authors: [{ name: oneLine(publisher.name), isPerson: false }],
    title: oneLine(`${item.title}: ${htmlToText(item.because)}`),
    date: item.date.slice(0, 10),
    site: oneLine(title),
    url: site.urls.absolute(item.href),
    language: item.language,
  });
}

/** An oEmbed response of type `link`: there is nothing to show, and a page that says why. */
export interface LinkOEmbed {
  version: '1.0';
  type: 'link';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  url: string;
}

export function fileOembed(item: Embedded | Notice, site: ResolvedSite): OEmbed | LinkOEmbed {
  if (!isNotice(item)) return oembed(item, site);
  const { settings, urls } = site;
  return {
    version: '1.0',
    type: 'link',
    title: item.title,
    provider_name: oneLine(settings.title),
    provider_url: urls.absolute(urls.home()),
    cache_age: 86_400,
    url: urls.absolute(item.href),
  };
}

/** What stands for the data of an article that was withdrawn. */
export interface WithdrawnData {
  url: string;
  withdrawn: { date: string; title: string; becauseHtml: string };
}

export function fileData(
  item: ResolvedArticle | Notice,
  site: ResolvedSite,
): ArticleData | WithdrawnData {
  if (!isNotice(item)) return articleData(item, site);
  const { because, date, href, title } = item;
  return { url: site.urls.absolute(href), withdrawn: { date, title, becauseHtml: because } };
}

/** @param slug under which the article was published */
export function fileAnnotations(
  item: ResolvedArticle | Notice,
  slug: string,
  site: ResolvedSite,
): AnnotationCollection {
  if (!isNotice(item)) return annotationCollection(item, site);
  const id = site.urls.absolute(site.urls.annotations(slug));
  const page = `${id}#page`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: item.title,
    total: 0,
    first: { id: page, type: 'AnnotationPage', startIndex: 0, items: [] },
    last: page,
  };
}

/** A picture that says in words that the figure is gone, and where its article is, too, what became of that. */
export function noticeSvg(language: string, notice?: Notice): string {
  const { figureGone } = messagesFor(language).retired;
  const text = escapeMarkup(notice ? `${figureGone} ${notice.title}.` : figureGone);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 80" xml:lang="${escapeMarkup(language)}" role="img"><title>${text}</title><text x="16" y="46" font-family="sans-serif" font-size="18">${text}</text></svg>`;
}
