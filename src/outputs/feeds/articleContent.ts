import { formatDate } from '../../messages/formatDate.ts';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import type {
  ResolvedArticle,
  ResolvedBlock,
  ResolvedClaim,
  ResolvedQuote,
  ResolvedSite,
  ResolvedSource,
} from '../../model/types.ts';
import { directionOf } from '../../text/direction.ts';
import { endSentence } from '../../text/endSentence.ts';
import { escapeMarkup } from '../../text/escape.ts';
import { attribution } from '../sharing/attribution.ts';
import { type FeedHtmlOptions, feedHtml, feedInline } from './feedHtml.ts';

/** Where an image beside an article is published: its `src` as written, to an address. */
export type ImageUrl = (article: ResolvedArticle, src: string) => string | undefined;

/**
 * A whole article as HTML for a feed reader: the prose, and after each block what our page has in its margin beside
 * it, in plain words; then sources and corrections.
 */
export function articleContent(
  article: ResolvedArticle,
  site: ResolvedSite,
  imageUrl: ImageUrl = () => undefined,
): string {
  const messages = messagesFor(site.settings.language);
  const page = site.urls.absolute(article.href);
  const absolute = (href: string) => (URL.canParse(href, page) ? new URL(href, page).href : page);
  const inline = (html: string) => feedInline(html, absolute);
  const html = { absolute, imageUrl: (src: string) => imageUrl(article, src) };
  const block = (each: ResolvedBlock) => [
    each.figure
      ? `<p>${link(page, messages.feeds.seeFigure(messages.feeds.figures[each.figure]))}</p>`
      : feedHtml(each.children, html),
    ...each.quotes.map((quote) => quoteNote(quote, messages, absolute, inline)),
    ...each.claims.map((claim) => claimNote(claim, messages, absolute, inline)),
  ];
  const content = [
    ...heroFigure(article, html),
    ...article.blocks.flatMap(block),
    ...list(
      messages.article.sources,
      article.sources.map((source) => sourceItem(source, article.language)),
    ),
    ...list(
      messages.site.corrections,
      article.corrections.map(
        ({ date, text }) => `<li>${formatDate(date, article.language)}: ${inline(text)}</li>`,
      ),
    ),
  ].join('\n');
  // A reader sets what it does not know from the left.
  return directionOf(article.language) === 'ltr'
    ? content
    : `<div lang="${escapeMarkup(article.language)}" dir="rtl">\n${content}\n</div>`;
}

function heroFigure({ hero }: ResolvedArticle, { absolute, imageUrl }: FeedHtmlOptions): string[] {
  const src = hero && imageUrl(hero.src);
  if (!hero || src === undefined) return [];
  const image = `<img src="${escapeMarkup(absolute(src))}" alt="${escapeMarkup(hero.alt)}">`;
  const credit = hero.credit ? `<figcaption>${escapeMarkup(hero.credit)}</figcaption>` : '';
  return [`<figure>${image}${credit}</figure>`];
}

type Text = (value: string) => string;

/** A note beside a quote. */
export function quoteNote(
  quote: ResolvedQuote,
  messages: Messages,
  absolute: Text,
  inline: Text,
): string {
  const { source, translation, note } = quote;
  const from = linked(source, source.publisher);
  return [
    '<blockquote>',
    `<p>${link(absolute(quote.href), attribution(quote))}. ${messages.terms.source}: ${from}${stopAfter(source.held ?? source.publisher)}</p>`,
    translation ? `<p>${messages.feeds.translation}: ${escapeMarkup(translation)}</p>` : '',
    note ? `<p>${inline(note)}</p>` : '',
    '</blockquote>',
  ].join('');
}

/** The stop of a sentence that ends in a text, if the text brings none. */
const stopAfter = (text: string) => endSentence(text).slice(text.length);

function claimNote(
  claim: ResolvedClaim,
  { claim: words, terms, statuses, day }: Messages,
  absolute: Text,
  inline: Text,
): string {
  return [
    '<blockquote>',
    `<p>${terms.claim}: ${link(absolute(claim.href), claim.text)}</p>`,
    `<p>${words.standing(statuses[claim.status].word, day(claim.asOf))}. ${inline(claim.because)}</p>`,
    '</blockquote>',
  ].join('');
}

function sourceItem(source: ResolvedSource, language: string): string {
  const { publisher, published, held, title } = source;
  const rest = [publisher, published && formatDate(published, language), held];
  const named = source.url === undefined ? escapeMarkup(title) : link(source.url, title);
  return `<li>${named}, ${escapeMarkup(rest.filter(Boolean).join(', '))}</li>`;
}

/** A source by its publisher; without an address, also how it can be seen. */
function linked({ url, held }: ResolvedSource, text: string): string {
  return url === undefined ? escapeMarkup([text, held].join(', ')) : link(url, text);
}

function list(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`<h2>${title}</h2>`, `<ol>${items.join('')}</ol>`] : [];
}

function link(href: string, text: string): string {
  return `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;
}
