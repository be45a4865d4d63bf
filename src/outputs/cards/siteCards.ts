import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { articleCardContent, type CardContent, quoteCardContent } from './cardContent.ts';
import type { CardFonts } from './cardFonts.ts';
import { drawCard } from './drawCard.ts';

/** A card and its place in the site. */
export interface SiteCard {
  /** From the root of the host. */
  href: string;
  content: CardContent;
}

/** Every card of the site. */
export function siteCards(site: ResolvedSite): SiteCard[] {
  return site.articles.flatMap((article) => [
    {
      href: site.urls.articleCard(article.slug),
      content: articleCardContent(article, site),
    },
    ...article.quotes.map((quote) => ({
      href: site.urls.quoteCard(article.slug, quote.id),
      content: quoteCardContent(quote, site),
    })),
  ]);
}

/** The card of a quote: a PNG of 1200 × 630. */
export function quoteCard(
  quote: ResolvedQuote,
  site: ResolvedSite,
  fonts: CardFonts,
): Promise<Uint8Array> {
  return drawCard(quoteCardContent(quote, site), fonts);
}

/** The card of an article: a PNG of 1200 × 630. */
export function articleCard(
  article: ResolvedArticle,
  site: ResolvedSite,
  fonts: CardFonts,
): Promise<Uint8Array> {
  return drawCard(articleCardContent(article, site), fonts);
}
