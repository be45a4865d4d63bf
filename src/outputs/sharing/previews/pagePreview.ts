import type { Entity, ResolvedArticle, ResolvedSite } from '../../../model/types.ts';
import { cutAtWord } from '../../../text/cutAtWord.ts';
import { oneLine } from '../../../text/escape.ts';
import { LONGEST, type Preview } from './preview.ts';

/** A page that is no one thing of the record: the front page, an index, a page about the site, a part of something. */
export interface PlainPage {
  title: string;
  description: string;
  /** From the root of the host. */
  path: string;
  language?: string | undefined;
  /** Whose card it shows: that of the site, if not given. */
  of?: ResolvedArticle | Entity;
}

export function pagePreview(page: PlainPage, { settings, urls }: ResolvedSite): Preview {
  const { path, language = settings.language } = page;
  return {
    title: oneLine(page.title),
    description: cutAtWord(oneLine(page.description), LONGEST.description, language),
    href: path,
    card: urls.siteCard(),
    alt: `${oneLine(settings.title)}. ${oneLine(settings.description)}`,
    type: 'website',
    language,
  };
}
