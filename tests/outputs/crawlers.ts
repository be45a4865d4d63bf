import { parseHTML } from 'linkedom';

/**
 * What each network would show of a page, by the rules that it documents or publishes. Each takes a parsed document
 * and, where the network asks for it, the oEmbed response.
 */

export interface Preview {
  title: string | undefined;
  description: string | undefined;
  image: string | undefined;
  imageAlt?: string | undefined;
  url?: string | undefined;
  site?: string | undefined;
  large?: boolean;
}

export interface Page {
  /** Where it was fetched from. */
  url: string;
  html: string;
  document: Document;
  /** Fetches the oEmbed response at a URL. */
  oembed: (url: string) => Record<string, unknown> | undefined;
}

const content = (document: Document, selector: string) =>
  document.querySelector(selector)?.getAttribute('content') ?? undefined;
const property = (document: Document, name: string) =>
  content(document, `meta[property="${name}"]`);
/** Some read either attribute. */
const either = (document: Document, name: string) =>
  content(document, `meta[property="${name}"], meta[name="${name}"]`);
/** A URL with its scheme and host, or nothing: these crawlers do not resolve relative ones. */
const absolute = (url: string | undefined) =>
  url && /^https?:\/\/[^/]/.test(url) ? url : undefined;

/**
 * Open Graph, in `property` only. Without `og:image:width` and `height` the first share has no image; under
 * 600 × 315 it is small. `og:url` is the page that likes and shares count for.
 *
 * @see https://developers.facebook.com/docs/sharing/webmasters
 * @see https://developers.facebook.com/docs/sharing/webmasters/images
 */
export function facebook({ document }: Page): Preview {
  const width = Number(property(document, 'og:image:width'));
  const height = Number(property(document, 'og:image:height'));
  return {
    title: property(document, 'og:title'),
    description: property(document, 'og:description'),
    image: width && height ? absolute(property(document, 'og:image')) : undefined,
    imageAlt: property(document, 'og:image:alt'),
    url: property(document, 'og:url'),
    site: property(document, 'og:site_name'),
    large: width >= 600 && height >= 315,
  };
}

/**
 * `twitter:*`, else `og:*`. A title is cut at 70 characters, a description at 200, an image's text at 420.
 *
 * @see https://developer.x.com/cards/markup
 */
export function x({ document }: Page): Preview {
  const tag = (name: string, longest?: number) =>
    (either(document, `twitter:${name}`) ?? either(document, `og:${name}`))?.slice(0, longest);
  return {
    title: tag('title', 70),
    description: tag('description', 200),
    image: absolute(tag('image')),
    imageAlt: either(document, 'twitter:image:alt')?.slice(0, 420),
    large: either(document, 'twitter:card') === 'summary_large_image',
  };
}

/**
 * oEmbed first; then Twitter's and Open Graph's tags, whichever stands first; then the title and the description.
 *
 * @see https://medium.com/slack-developer-blog/e64b4bb9254
 * @see https://opengraphplus.com/consumers/slack/tags
 */
export function slack({ document, oembed }: Page): Preview {
  const link = document.querySelector('link[rel="alternate"][type="application/json+oembed"]');
  const href = link?.getAttribute('href');
  const found = href ? oembed(href) : undefined;
  const text = (name: string) => (typeof found?.[name] === 'string' ? found[name] : undefined);
  const tag = (name: string) =>
    content(
      document,
      [`[property="og:${name}"]`, `[name="twitter:${name}"]`].map((each) => `meta${each}`).join(),
    );
  return {
    title: text('title') ?? tag('title') ?? document.title,
    description: tag('description') ?? either(document, 'description'),
    image: absolute(text('thumbnail_url') ?? tag('image')),
    site: text('provider_name') ?? property(document, 'og:site_name'),
    large: either(document, 'twitter:card') === 'summary_large_image',
  };
}

/**
 * Open Graph only; all four are needed, and the image is to be at least 1,200 × 627 for a large preview.
 *
 * @see https://www.linkedin.com/help/linkedin/answer/a521928
 */
export function linkedin({ document }: Page): Preview {
  return {
    title: property(document, 'og:title'),
    description: property(document, 'og:description'),
    image: absolute(property(document, 'og:image')),
    url: property(document, 'og:url'),
    large:
      Number(property(document, 'og:image:width')) >= 1200 &&
      Number(property(document, 'og:image:height')) >= 627,
  };
}

/** What `HtmlCompat.fromHtml` makes of a text, twice, as Signal has it. */
function fromDoubleEncoded(html: string): string {
  const decode = (text: string) =>
    parseHTML(`<!doctype html><html><body>${text}</body></html>`).document.body.textContent ?? '';
  return decode(decode(html));
}

/**
 * Regular expressions over the text of the page: a tag ends at its first `>`, and values stand in double quotes.
 *
 * @see https://github.com/signalapp/Signal-Android/blob/main/app/src/main/java/org/thoughtcrime/securesms/linkpreview/LinkPreviewUtil.java
 */
export function signal({ html }: Page): Preview {
  const tags = new Map<string, string>();
  for (const kind of ['og', 'article']) {
    const pattern = `<\\s*meta[^>]*property\\s*=\\s*"\\s*${kind}:([^"]+)"[^>]*/?\\s*>`;
    for (const [tag, property = ''] of html.matchAll(new RegExp(pattern, 'g'))) {
      const [, value] = /content\s*=\s*"([^"]*)"/.exec(tag) ?? [];
      if (value !== undefined) tags.set(property.toLowerCase(), fromDoubleEncoded(value));
    }
  }
  const [, title = ''] = /<\s*title[^>]*>(.*)<\s*\/title[^>]*>/.exec(html) ?? [];
  const icon = /<\s*link[^>]*rel\s*=\s*".*icon.*"[^>]*>/.exec(html)?.[0] ?? '';
  return {
    title: tags.get('title') || fromDoubleEncoded(title),
    description: tags.get('description'),
    image: tags.get('image') || /href\s*=\s*"([^"]*)"/.exec(icon)?.[1],
  };
}

/**
 * oEmbed of type `rich` is passed over. A `NewsArticle` or `WebPage` at the top of the page's JSON-LD has the say over
 * Open Graph; tags are read from either attribute; the canonical URL must be on the same host.
 *
 * @see https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb
 * @see https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb
 */
export function mastodon({ document, url }: Page): Preview {
  const data = structuredData(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const same = canonical && new URL(canonical, url).host === new URL(url).host;
  const image = either(document, 'og:image');
  return {
    title: data?.headline ?? either(document, 'og:title') ?? document.title,
    description:
      data?.description ?? either(document, 'og:description') ?? either(document, 'description'),
    image: image && new URL(image, url).href,
    imageAlt: either(document, 'og:image:alt'),
    url: same ? new URL(canonical, url).href : url,
    site: data?.publisher?.name ?? either(document, 'og:site_name'),
  };
}

interface StructuredData {
  '@type'?: string;
  headline?: string;
  description?: string;
  publisher?: { name?: string };
}

function structuredData(document: Document): StructuredData | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = JSON.parse(script.textContent ?? 'null') as StructuredData | StructuredData[];
    const found = [data].flat().find((each) => /^(NewsArticle|WebPage)$/.test(each['@type'] ?? ''));
    if (found) return found;
  }
  return undefined;
}
