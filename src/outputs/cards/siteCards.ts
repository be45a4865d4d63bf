import type { ResolvedSite } from '../../model/types.ts';
import { articleFiles, claimFiles, entityFiles, quoteFiles } from '../retired/fileAddresses.ts';
import type { CardContent } from './cardContent.ts';
import { type Carded, cardContentOf } from './cardContentOf.ts';
import type { CardFonts } from './cardFonts.ts';
import { cardThemeOf } from './cardTheme.ts';
import { drawCard } from './drawCard.ts';
import { siteCardContent } from './kinds/siteCard.ts';

/** A card and its place in the site. */
export interface SiteCard {
  /** From the root of the host. */
  href: string;
  content: CardContent;
}

/** Every card of the site, at each of its addresses. */
export function siteCards(site: ResolvedSite): SiteCard[] {
  const { urls } = site;
  const card = (href: string, item: Carded) => ({ href, content: cardContentOf(item, site) });
  return [
    { href: urls.siteCard(), content: siteCardContent(site) },
    ...articleFiles(site).map(({ slug, item }) => card(urls.articleCard(slug), item)),
    ...quoteFiles(site).map(({ slug, id, item }) => card(urls.quoteCard(slug, id), item)),
    ...claimFiles(site).map(({ slug, id, item }) => card(urls.claimCard(slug, id), item)),
    ...entityFiles(site).map(({ key, item }) => card(urls.entityCard(key), item)),
  ];
}

/** The card of what stands at an address: a PNG of 1200 × 630. */
export function cardOf(item: Carded, site: ResolvedSite, fonts: CardFonts): Promise<Uint8Array> {
  return drawCard(cardContentOf(item, site), fonts, cardThemeOf(site.settings.theme));
}
