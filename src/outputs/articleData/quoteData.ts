import type { ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { present } from '../present.ts';
import type { QuoteData } from './types.ts';

export function quoteData(quote: ResolvedQuote, site: ResolvedSite): QuoteData {
  const { absolute } = site.urls;
  return present<QuoteData>({
    id: quote.id,
    number: quote.number,
    url: absolute(quote.href),
    urlInArticle: absolute(quote.hrefInArticle),
    speaker: quote.speaker.key,
    role: quote.role,
    speaksFor: quote.speaksFor,
    exact: quote.parts,
    words: quote.words,
    ranges: quote.ranges.map(({ end, start }) => ({ start, end })),
    language: quote.language,
    translation: quote.translation,
    said: quote.said,
    source: quote.source.id,
    about: quote.about.map(({ key }) => key),
    claims: quote.claims.map(({ id }) => id),
    noteHtml: quote.note,
    verified: quote.verified && present(quote.verified),
    earlier: quote.earlier?.length
      ? quote.earlier.map(({ text, until, words }) => ({ until, words, textHtml: text }))
      : undefined,
  });
}
