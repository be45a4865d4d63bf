import type { ResolvedQuote, ResolvedSite } from '../../../model/types.ts';
import { cutAtWord } from '../../../text/cutAtWord.ts';
import { oneLine } from '../../../text/escape.ts';
import { inQuoteMarks } from '../../../text/quoteMarks.ts';
import { attribution } from '../attribution.ts';
import { standingsText } from './claimPreview.ts';
import { type LinkTag, LONGEST, type Preview } from './preview.ts';

export function quotePreview(quote: ResolvedQuote, { urls, settings }: ResolvedSite): Preview {
  const { article, speaker, language } = quote;
  const words = oneLine(quote.words);
  const room = Math.max(LONGEST.title - speaker.name.length - 4, 24);
  const title = `${oneLine(speaker.name)}: ${inQuoteMarks(cutAtWord(words, room, language), language)}`;
  const said = `${inQuoteMarks(words, language)} ${attribution(quote)}`;
  const oembed: LinkTag = {
    rel: 'alternate',
    type: 'application/json+oembed',
    title,
    href: urls.absolute(urls.oembed(article.slug, quote.id)),
  };
  return {
    title,
    description: describe(quote, words),
    href: quote.href,
    card: urls.quoteCard(article.slug, quote.id),
    alt: [said, ...standingsText(quote, settings.language)].join('. '),
    type: 'article',
    language: article.language,
    article,
    published: article.published,
    ...(article.updated && { modified: article.updated }),
    links: [oembed],
  };
}

/** The words, whole if they have room; then who said them, where and when, if that has. */
function describe(quote: ResolvedQuote, words: string): string {
  const quoted = inQuoteMarks(words, quote.language);
  const whole = `${quoted} — ${attribution(quote)}`;
  if (whole.length <= LONGEST.description) return whole;
  const room = LONGEST.description - inQuoteMarks('', quote.language).length;
  return inQuoteMarks(cutAtWord(words, room, quote.language), quote.language);
}
