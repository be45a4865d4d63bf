import { formatDate } from '../../../messages/formatDate.ts';
import type { ResolvedArticle, ResolvedSite } from '../../../model/types.ts';
import type { CardContent } from '../cardContent.ts';
import { line, sideBySide, whole } from '../cardText.ts';
import { frame } from './frame.ts';

export function articleCardContent(article: ResolvedArticle, site: ResolvedSite): CardContent {
  const { language } = article;
  return {
    kind: 'article',
    ...frame(site),
    heading: line(sideBySide(article.dateline, formatDate(article.published, language)), language),
    words: whole(article.title, language),
    gloss: whole(article.summary, language),
    who: line(
      new Intl.ListFormat(language).format(article.authors.map(({ name }) => name)),
      language,
    ),
  };
}
