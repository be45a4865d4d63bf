import type { ResolvedSite } from '../../../model/types.ts';
import type { CardContent } from '../cardContent.ts';
import { line, whole } from '../cardText.ts';
import { frame } from './frame.ts';

/** The site itself: of the front page, the indexes and whatever has no card of its own. */
export function siteCardContent(site: ResolvedSite): CardContent {
  const { description, language, url } = site.settings;
  return {
    kind: 'site',
    ...frame(site),
    words: whole(description, language),
    who: line(`${new URL(url).host}${site.urls.base}`.replace(/\/$/, ''), language),
  };
}
