import type { ResolvedSite } from '../../../model/types.ts';
import { cutAtWord } from '../../../text/cutAtWord.ts';
import { oneLine } from '../../../text/escape.ts';
import { type LinkTag, LONGEST } from './preview.ts';
import { previewOf, type Subject } from './previewOf.ts';

/** One `<meta>`: Open Graph's have a `property`, all others a `name`. */
export type MetaTag = { property: string; content: string } | { name: string; content: string };

/** What the head of a page says of it to those who unfurl a link, as plain text and absolute URLs. */
export interface SocialMeta {
  meta: readonly MetaTag[];
  /** The discovery of oEmbed. */
  links: readonly LinkTag[];
}

/**
 * Where Open Graph has said it, X needs no word of its own; what an article is about, its structured data say.
 *
 * @see https://ogp.me and https://developer.x.com/cards/markup
 */
export function socialMeta(subject: Subject, site: ResolvedSite): SocialMeta {
  const preview = previewOf(subject, site);
  const { article, card, description, href, language, links, modified, published } = preview;
  const { settings, urls } = site;
  const alt = cutAtWord(preview.alt, LONGEST.alt, language);
  const property = (name: string, content: string) => ({ property: name, content });
  const named = (name: string, content: string) => ({ name, content });
  const authors = article?.authors ?? [];
  return {
    meta: [
      ...(authors.length > 0
        ? [named('author', authors.map(({ name }) => oneLine(name)).join(', '))]
        : []),
      property('og:type', preview.type),
      property('og:site_name', oneLine(settings.title)),
      property('og:title', preview.title),
      property('og:description', description),
      property('og:url', urls.absolute(href)),
      property('og:locale', openGraphLocale(language)),
      property('og:image', urls.absolute(card)),
      property('og:image:type', 'image/png'),
      property('og:image:width', '1200'),
      property('og:image:height', '630'),
      property('og:image:alt', alt),
      ...(published ? [property('article:published_time', published)] : []),
      ...(modified ? [property('article:modified_time', modified)] : []),
      ...authors.flatMap(({ url }) => (url ? [property('article:author', url)] : [])),
      named('twitter:card', 'summary_large_image'),
      named('twitter:image:alt', alt),
      ...(settings.fediverse ? [named('fediverse:creator', settings.fediverse)] : []),
    ],
    links: links ?? [],
  };
}

/** Open Graph wants a language with a territory: `en_GB`. */
function openGraphLocale(language: string): string {
  const locale = new Intl.Locale(language).maximize();
  return `${locale.language}_${locale.region}`;
}
