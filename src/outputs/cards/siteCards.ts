import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { articleFiles, quoteFiles } from '../retired/fileAddresses.ts';
import type { Notice } from '../retired/notice.ts';
import { type CardContent, cardContentOf } from './cardContent.ts';
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
    ...articleFiles(site).map(({ slug, item }) => ({
      href: site.urls.articleCard(slug),
      content: cardContentOf(item, site),
    })),
    ...quoteFiles(site).map(({ slug, id, item }) => ({
      href: site.urls.quoteCard(slug, id),
      content: cardContentOf(item, site),
    })),
  ];
}

/** The card of what stands at an address: a PNG of 1200 × 630. */
export function cardOf(
  item: ResolvedQuote | ResolvedArticle | Notice,
  site: ResolvedSite,
  fonts: CardFonts,
): Promise<Uint8Array> {
  return drawCard(cardContentOf(item, site), fonts);
}
