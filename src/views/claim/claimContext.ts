import type { ResolvedClaim } from '../../model/types.ts';
import { sentenceAt } from '../../text/sentences.ts';

/** @returns the sentence or sentences in which the prose states the claim, cut at its words */
export function claimContext({
  article,
  ranges,
}: ResolvedClaim): { before: string; words: string; after: string } | undefined {
  const start = ranges[0]?.start;
  const end = ranges.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  const { text, language } = article;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const paragraph = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const first = sentenceAt(paragraph, start - from, language).start;
  const stop = sentenceAt(paragraph, end - from - 1, language).end;
  return {
    before: paragraph.slice(first, start - from),
    words: text.slice(start, end),
    after: paragraph.slice(end - from, stop),
  };
}
