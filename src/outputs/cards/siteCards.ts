import { articleAddresses, quoteAddresses } from '../../model/addresses.ts';
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

/** Every card of the site, at each of its addresses. */
export function siteCards(site: ResolvedSite): SiteCard[] {
  return [
    ...articleAddresses(site).map(({ slug, item }) => ({
      href: site.urls.articleCard(slug),
      content: articleCardContent(item, site),
    })),
    ...quoteAddresses(site).map(({ slug, item }) => ({
      href: site.urls.quoteCard(slug, item.id),
      content: quoteCardContent(item, site),
    })),
  ];
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
