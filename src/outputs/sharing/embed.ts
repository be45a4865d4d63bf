import type { ResolvedClaim, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { escapeMarkup, oneLine } from '../../text/escape.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { attribution } from './attribution.ts';
import {
  type Corner,
  claimBlocks,
  heightCss,
  heightLine,
  heightOn,
  quoteBlocks,
  WIDEST,
} from './frameHeight.ts';
import { claimFrame, quoteFrame } from './frameText.ts';
import { standingText } from './previews/claimPreview.ts';

/** What can stand in a frame of another site. */
export type Embedded = ResolvedQuote | ResolvedClaim;

/** The width of a frame where nothing says another, in pixels. */
export const EMBED_WIDTH = 560;

/**
 * Links in the frame open outside it, and nothing else may happen there. It keeps its origin, without which servers
 * refuse it the fonts; since it may run no script, there is nothing that could use the origin.
 */
const SANDBOX =
  'allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/**
 * A frame with the quote or the claim alone, for any page. It is as wide as its place and as high as its text is there;
 * where styles are taken out, it has the size for one width.
 */
export function iframeSnippet(item: Embedded, site: ResolvedSite): string {
  const { urls } = site;
  const corners = cornersOf(item, site);
  const { slug } = item.article;
  const attributes = {
    src: urls.absolute(
      'speaker' in item ? urls.embed(slug, item.id) : urls.claimEmbed(slug, item.id),
    ),
    title: 'speaker' in item ? attribution(item) : oneLine(item.text),
    width: String(EMBED_WIDTH),
    height: String(heightOn(corners, EMBED_WIDTH)),
    loading: 'lazy',
    sandbox: SANDBOX,
    style: `border:0;width:100%;height:${heightCss(corners)}`,
  };
  const pairs = Object.entries(attributes);
  const frame = `<iframe ${pairs.map(([name, value]) => `${name}="${escapeMarkup(value)}"`).join(' ')}></iframe>`;
  return `<div style="container-type:inline-size;max-width:${WIDEST}px">${frame}</div>`;
}

const made = new WeakMap<ResolvedSite, WeakMap<Embedded, Corner[]>>();

/** A page has the frame's code, and oEmbed has it again. */
function cornersOf(item: Embedded, site: ResolvedSite): Corner[] {
  const known = made.get(site) ?? new WeakMap<Embedded, Corner[]>();
  made.set(site, known);
  const corners = known.get(item) ?? heightLine(blocksOf(item, site));
  known.set(item, corners);
  return corners;
}

function blocksOf(item: Embedded, site: ResolvedSite) {
  return 'speaker' in item
    ? quoteBlocks(quoteFrame(item, site))
    : claimBlocks(claimFrame(item, site));
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
export function oembed(item: Embedded, site: ResolvedSite): OEmbed {
  const { urls, settings } = site;
  return {
    version: '1.0',
    type: 'rich',
    ...('speaker' in item ? ofQuote(item, site) : ofClaim(item, site)),
    provider_name: oneLine(settings.title),
    provider_url: urls.absolute(urls.home()),
    cache_age: 86_400,
    html: iframeSnippet(item, site),
    width: EMBED_WIDTH,
    height: heightOn(cornersOf(item, site), EMBED_WIDTH),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

type Own = Pick<OEmbed, 'title' | 'author_name' | 'author_url' | 'thumbnail_url'>;

function ofQuote(
  { article, id, language, speaker, words }: ResolvedQuote,
  { urls }: ResolvedSite,
): Own {
  const name = oneLine(speaker.name);
  return {
    // Some show the title alone: words without their speaker are nobody's.
    title: `${name}: ${inQuoteMarks(oneLine(words), language)}`,
    author_name: name,
    author_url: urls.absolute(speaker.href),
    thumbnail_url: urls.absolute(urls.quoteCard(article.slug, id)),
  };
}

function ofClaim(claim: ResolvedClaim, { settings, urls }: ResolvedSite): Own {
  return {
    // Nor is a claim without its status.
    title: `${standingText(claim, settings.language)}: ${oneLine(claim.text)}`,
    author_name: oneLine(settings.publisher.name),
    author_url: urls.absolute(urls.home()),
    thumbnail_url: urls.absolute(urls.claimCard(claim.article.slug, claim.id)),
  };
}
