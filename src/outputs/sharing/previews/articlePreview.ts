import type { ResolvedArticle, ResolvedSite } from '../../../model/types.ts';
import { cutAtWord } from '../../../text/cutAtWord.ts';
import { oneLine } from '../../../text/escape.ts';
import { LONGEST, type Preview } from './preview.ts';

export function articlePreview(article: ResolvedArticle, { urls }: ResolvedSite): Preview {
  const { language, published, updated } = article;
  const title = oneLine(article.title);
  const summary = oneLine(article.summary);
  return {
    title,
    description: cutAtWord(summary, LONGEST.description, language),
    href: article.href,
    card: urls.articleCard(article.slug),
    alt: `${title}. ${summary}`,
    type: 'article',
    language,
    article,
    published,
    ...(updated && { modified: updated }),
  };
}
