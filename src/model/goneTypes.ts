import type { Permalink } from '../urls.ts';
import type { ResolvedArticle } from './articleTypes.ts';
import type { Entity } from './entityTypes.ts';
import type { ResolvedPage } from './pageTypes.ts';
import type { DateText, InlineHtml } from './valueTypes.ts';

/** A permalink of something that has no file any more. Quotes and claims of an article are gone with it. */
export interface Gone {
  permalink: Permalink;
  date: DateText;
  because: InlineHtml;
  /** What took its place, or that of its article; what was retired in turn is passed over. */
  now?: ResolvedArticle | ResolvedPage | Entity;
  href: string;
}
