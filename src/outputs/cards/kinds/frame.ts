import type { ResolvedSite } from '../../../model/types.ts';
import type { CardContent } from '../cardContent.ts';
import { line } from '../cardText.ts';

/** What every card of a site has. */
export function frame({ settings }: ResolvedSite): Pick<CardContent, 'language' | 'masthead'> {
  const { language, title } = settings;
  return { language, masthead: line(title, language).text };
}
