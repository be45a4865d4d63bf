import type { ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { escapeMarkup, oneLine } from '../../text/escape.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { attribution } from './attribution.ts';

/** The size of the frame in which a quote stands, in pixels. */
export const EMBED_WIDTH = 560;

/** Links in the frame open outside it, and nothing else may happen there. */
const SANDBOX =
  'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** A frame with the quote alone, for any page. */
export function iframeSnippet(quote: ResolvedQuote, site: ResolvedSite): string {
  const { urls } = site;
  const attributes = {
    src: urls.absolute(urls.embed(quote.article.slug, quote.id)),
    title: attribution(quote),
    width: String(EMBED_WIDTH),
    height: String(embedHeight(quote)),
    loading: 'lazy',
    sandbox: SANDBOX,
    style: 'border:0;max-width:100%',
  };
  const pairs = Object.entries(attributes);
  return `<iframe ${pairs.map(([name, value]) => `${name}="${escapeMarkup(value)}"`).join(' ')}></iframe>`;
}

/** Enough for the words at 20 px in 45 characters a line, and for who said them. */
export function embedHeight(quote: ResolvedQuote): number {
  const lines = (text: string, perLine: number) => Math.ceil(text.length / perLine);
  const words = lines(quote.words, 45) + lines(quote.translation ?? '', 50);
  return 150 + 30 * words + 22 * lines(attribution(quote), 55);
}

/** The response of oEmbed, of type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/**
 * What `oembed.json` holds. A static file cannot heed `maxwidth`; the frame shrinks by itself.
 *
 * @see https://oembed.com
 */
export function oembed(quote: ResolvedQuote, site: ResolvedSite): OEmbed {
  const { urls, settings } = site;
  return {
    version: '1.0',
    type: 'rich',
    // Some show the title alone: words without their speaker are nobody's.
    title: `${oneLine(quote.speaker.name)}: ${inQuoteMarks(oneLine(quote.words), quote.language)}`,
    author_name: oneLine(quote.speaker.name),
    author_url: urls.absolute(quote.speaker.href),
    provider_name: oneLine(settings.title),
    provider_url: urls.absolute(urls.home()),
    cache_age: 86_400,
    html: iframeSnippet(quote, site),
    width: EMBED_WIDTH,
    height: embedHeight(quote),
    thumbnail_url: urls.absolute(urls.quoteCard(quote.article.slug, quote.id)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
