import type { AnnotatedBody, QuoteMatch } from '../annotate/types.ts';
import type { ArticleEntry } from '../schema/article.ts';
import type { QuoteEntry } from '../schema/quote.ts';
import type { VerifiedEntry } from '../schema/verified.ts';
import type { YamlFile } from '../schema/yamlFile.ts';
import type { TextRange } from '../text/range.ts';
import type { Urls } from '../urls.ts';
import type { InlineRenderer } from './inlineText.ts';
import { countryVoicedBy, roleOn } from './roles.ts';
import type {
  EarlierWords,
  Entity,
  ListedEntity,
  QuoteVerification,
  ResolvedArticle,
  ResolvedQuote,
  ResolvedSource,
} from './types.ts';
import { isOf } from './verified/isOf.ts';

/** What an entry's ids lead to, within one article. */
export interface ArticleObjects {
  entry: ArticleEntry;
  file: YamlFile;
  body: AnnotatedBody;
  article: ResolvedArticle;
  listed: ReadonlyMap<string, ListedEntity>;
  sources: ReadonlyMap<string, ResolvedSource>;
  verified: readonly VerifiedEntry[];
  inline: InlineRenderer;
  urls: Urls;
}

/** @returns the quotes in the order of the prose; their claims are still empty */
export function resolveQuotes(objects: ArticleObjects): ResolvedQuote[] {
  const { entry, body } = objects;
  const quotes = body.matches.flatMap((match) => {
    if (match.kind !== 'quote') return [];
    const index = entry.quotes?.findIndex(({ id }) => id === match.id) ?? -1;
    const quote = entry.quotes?.[index];
    return quote === undefined ? [] : resolveQuote(quote, index, match, objects);
  });
  quotes.forEach((quote, index) => {
    quote.number = index + 1;
    quote.previous = quotes[index - 1];
    quote.next = quotes[index + 1];
  });
  return quotes;
}

function resolveQuote(
  quote: QuoteEntry,
  index: number,
  match: QuoteMatch,
  { article, body, file, inline, listed, sources, urls, verified }: ArticleObjects,
): ResolvedQuote[] {
  const speaker = listed.get(quote.speaker);
  const source = sources.get(quote.source);
  if (speaker === undefined || source === undefined) return [];
  const role = speaker.role ?? roleOn(speaker.entity.roles, quote.said.date)?.title;
  const held = verified.find((each) => each.quote === quote.id);
  const isHeld = held !== undefined && isOf(held, { source: source.id, parts: match.texts });
  const place = (field: string) => file.placeOf(['quotes', index, field]);
  return [
    {
      id: quote.id,
      number: 0,
      article,
      speaker: speaker.entity,
      role,
      speaksFor: countryVoicedBy(speaker, quote.said.date),
      parts: match.texts,
      words: match.words,
      ranges: match.ranges,
      said: quote.said,
      source,
      about: entitiesOf(quote.about, listed),
      claims: [],
      note: quote.note && inline(quote.note, place('note')),
      language: quote.language ?? article.language,
      translation: quote.translation,
      verified: isHeld ? toVerification(held) : undefined,
      earlier: earlierWords(quote.id, article),
      place: place('exact'),
      block: match.block,
      context: contextOf(body, match),
      href: urls.quote(article.slug, quote.id),
      hrefInArticle: urls.quoteInArticle(article.slug, quote.id),
    },
  ];
}

function toVerification({
  checked,
  copy,
  reads,
  result,
  sha256,
}: VerifiedEntry): QuoteVerification {
  return { checked, copy, reads, result, sha256 };
}

function earlierWords(id: string, { corrections }: ResolvedArticle): EarlierWords[] {
  return corrections
    .flatMap(({ date, quote, text, was }) =>
      quote === id && was !== undefined ? { until: date, words: was, text } : [],
    )
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

export function entitiesOf(
  ids: readonly string[] | undefined,
  listed: ReadonlyMap<string, ListedEntity>,
): Entity[] {
  return (ids ?? []).flatMap((id) => listed.get(id)?.entity ?? []);
}

/** The paragraphs from where the quote starts to where it ends, cut at its words. */
function contextOf(body: AnnotatedBody, { ranges }: { ranges: readonly TextRange[] }) {
  const start = ranges[0]?.start ?? 0;
  const end = ranges.at(-1)?.end ?? start;
  const first = body.paragraphs.findLast((paragraph) => paragraph.start <= start);
  const last = body.paragraphs.find((paragraph) => paragraph.end >= end);
  return {
    before: body.text.slice(first?.start ?? start, start),
    words: body.text.slice(start, end),
    after: body.text.slice(end, last?.end ?? end),
  };
}
