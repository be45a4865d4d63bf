/** The sentences that name an entity, each name in them leading to itself in the article. */
import type {
  ResolvedArticle,
  ResolvedClaim,
  ResolvedMention,
  ResolvedQuote,
} from '../../model/types.ts';
import { claimFragment, quoteFragment } from '../../urls.ts';

/** A stretch of a sentence: a name where it has a `href`. */
export interface MentionPiece {
  text: string;
  href?: string;
}

export interface ArticleMentions {
  article: ResolvedArticle;
  count: number;
  /** One for each sentence, in the order of the prose. */
  lines: MentionPiece[][];
}

/** @param mentions of one entity, those of an article together and in the order of its prose */
export function mentionLines(
  mentions: readonly { article: ResolvedArticle; mention: ResolvedMention }[],
): ArticleMentions[] {
  const byArticle = new Map<ResolvedArticle, Map<number, ResolvedMention[]>>();
  for (const { article, mention } of mentions) {
    const sentences = byArticle.get(article) ?? new Map<number, ResolvedMention[]>();
    const start = sentenceStart(article, mention);
    sentences.set(start, [...(sentences.get(start) ?? []), mention]);
    byArticle.set(article, sentences);
  }
  return [...byArticle].map(([article, sentences]) => ({
    article,
    count: [...sentences.values()].reduce((sum, { length }) => sum + length, 0),
    lines: [...sentences].map(([start, named]) => piecesOf(article, start, named)),
  }));
}

/** Where the sentence of a mention starts in the article's text. */
function sentenceStart({ text }: ResolvedArticle, { context, range }: ResolvedMention): number {
  const from = Math.max(0, range.end - context.length);
  const around = text.slice(from, range.start + context.length).replaceAll('\n', ' ');
  const offset = around.indexOf(context);
  return offset < 0 ? range.start : from + offset;
}

function piecesOf(
  article: ResolvedArticle,
  start: number,
  mentions: readonly ResolvedMention[],
): MentionPiece[] {
  const pieces: MentionPiece[] = [];
  const sentence = mentions[0]?.context ?? '';
  let at = 0;
  for (const mention of mentions) {
    const from = mention.range.start - start;
    const to = mention.range.end - start;
    if (from > at) pieces.push({ text: sentence.slice(at, from) });
    pieces.push({ text: sentence.slice(from, to), href: mentionHref(article, mention) });
    at = to;
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at) });
  return pieces;
}

/** Characters of the prose that tell one occurrence of a name from another. */
const AROUND = 24;

/**
 * A mention has no fragment of its own: it would have to be kept for ever. The link leads to the nearest quote or
 * claim before it in its block, and on to the very words in browsers that know text fragments.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
function mentionHref(article: ResolvedArticle, { block, range }: ResolvedMention): string {
  const { text } = article;
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineEnd = text.indexOf('\n', range.end);
  const before = text.slice(Math.max(lineStart, range.start - AROUND), range.start);
  const after = text.slice(
    range.end,
    Math.min(lineEnd < 0 ? text.length : lineEnd, range.end + AROUND),
  );
  const cutBefore = range.start - AROUND > lineStart ? before.replace(/^\S*\s/, '') : before;
  const cutAfter = range.end + AROUND < lineEnd ? after.replace(/\s\S*$/, '') : after;
  const directive = [
    cutBefore.trim() && `${encode(cutBefore.trim())}-`,
    encode(text.slice(range.start, range.end)),
    cutAfter.trim() && `-${encode(cutAfter.trim())}`,
  ]
    .filter(Boolean)
    .join(',');
  return `${article.href}#${nearest(article, block, range.start)}:~:text=${directive}`;
}

function nearest(article: ResolvedArticle, index: number, position: number): string {
  const block = article.blocks[index];
  const start = ({ ranges }: ResolvedQuote | ResolvedClaim) => ranges[0]?.start ?? 0;
  const starting = [
    ...(block?.quotes ?? []).map((quote) => ({
      fragment: quoteFragment(quote.id),
      start: start(quote),
    })),
    ...(block?.claims ?? []).map((claim) => ({
      fragment: claimFragment(claim),
      start: start(claim),
    })),
  ].sort((a, b) => a.start - b.start);
  return (starting.findLast(({ start }) => start <= position) ?? starting[0])?.fragment ?? '';
}

/** Hyphens, commas and ampersands have a meaning of their own in a text fragment; other scripts stay legible. */
function encode(text: string): string {
  return text.replace(/[\s%&,\-"<>`#]/g, (sign) =>
    sign === '-' ? '%2D' : encodeURIComponent(sign),
  );
}
