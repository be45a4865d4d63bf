/** What the files say that belonged to something that was withdrawn: each in its own format. */
import { messagesFor } from '../../messages/messages.ts';
import type {
  DateText,
  Gone,
  InlineHtml,
  ResolvedArticle,
  ResolvedSite,
  Retired,
} from '../../model/types.ts';

export interface Notice {
  /** "This quote was withdrawn". */
  title: string;
  date: DateText;
  because: InlineHtml;
  /** The page that stands there now. */
  href: string;
  /** BCP 47. */
  language: string;
  /** Unique in the site: letters, digits and hyphens. */
  key: string;
}

export function isNotice(item: object): item is Notice {
  return 'because' in item && 'title' in item;
}

export function retiredNotice(retired: Retired, article: ResolvedArticle): Notice {
  const { because, date, href, id, kind, now } = retired;
  return {
    title: messagesFor(article.language).retired.title[kind][
      now === undefined ? 'withdrawn' : 'replaced'
    ],
    date,
    because,
    href,
    language: article.language,
    key: `${article.slug}-${id}`,
  };
}

export function goneNotice(gone: Gone, site: ResolvedSite): Notice {
  const { because, date, href, now, permalink } = gone;
  return {
    title: messagesFor(site.settings.language).retired.gone(permalink.kind, now !== undefined),
    date,
    because,
    href,
    language: site.settings.language,
    key: 'slug' in permalink ? `${permalink.slug}-${permalink.id}` : permalink.id,
  };
}
