import { messagesFor } from '../../messages/messages.ts';
import type { ResolvedSite } from '../../model/types.ts';
import { directionOf } from '../../text/direction.ts';
import { oneLine } from '../../text/escape.ts';

/**
 * `robots.txt`: everything may be read. Robots look for it at the root of a host only; under a sub-path the sitemap
 * has to be told to search engines by hand.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robotsTxt({ urls }: ResolvedSite): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.sitemap())}\n`;
}

/**
 * `llms.txt`: what is where, in Markdown.
 *
 * @see https://llmstxt.org
 */
export function llmsTxt(site: ResolvedSite): string {
  const { settings, urls, articles, pages } = site;
  const { llms, site: names } = messagesFor(settings.language);
  const item = (title: string, href: string, about?: string) =>
    `- [${escapeLabel(title)}](${urls.absolute(href)})${about ? `: ${oneLine(about)}` : ''}`;
  return [
    `# ${oneLine(settings.title)}`,
    `> ${oneLine(settings.description)}`,
    llms.intro,
    `## ${names.articles}`,
    articles.map(({ title, href, summary }) => item(title, href, summary)).join('\n'),
    `## ${llms.data}`,
    articles
      .map(({ title, slug }) => item(`${title} (JSON)`, urls.articleData(slug), llms.articleData))
      .join('\n'),
    `## ${llms.indexes}`,
    [
      item(names.quotes, urls.quotes(), llms.quotes),
      item(names.claims, urls.claims(), llms.claims),
      item(names.about, urls.about(), llms.about),
      ...pages.map(({ title, href, summary }) => item(title, href, summary)),
      item(llms.feed, urls.jsonFeed(), llms.feedText),
    ].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const escapeLabel = (text: string) => oneLine(text).replace(/[\\[\]]/g, '\\$&');

export interface ManifestIcon {
  /** A file of the site, relative to its base. */
  file: string;
  /** `192x192`, or `any`. */
  sizes: string;
  type: string;
  purpose?: 'any' | 'maskable';
}

export interface ManifestOptions {
  icons: readonly ManifestIcon[];
  /** The paper of the light scheme. */
  background: string;
}

/** @see https://www.w3.org/TR/appmanifest/ */
export function webManifest(site: ResolvedSite, { icons, background }: ManifestOptions): string {
  const { settings, urls } = site;
  const manifest = {
    id: urls.base,
    name: settings.title,
    short_name: settings.title,
    description: settings.description,
    lang: settings.language,
    dir: directionOf(settings.language),
    start_url: urls.base,
    scope: urls.base,
    display: 'browser',
    background_color: background,
    theme_color: background,
    icons: icons.map(({ file, ...icon }) => ({ src: urls.file(file), ...icon })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
