/** What a panel says at rest: one line of each quote. */
import type { ResolvedQuote } from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { oneLine } from '../../text/escape.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { sentenceAt } from '../../text/sentences.ts';

/** Characters that the margin holds in a line, and in the two lines of a note. */
const WORDS = 56;
const NOTE = 120;

/** `“With regard to DPRK-Russia cooperation, this is a matter …”` */
export function openingWords({ words, language }: ResolvedQuote): string {
  return inQuoteMarks(cutAtWord(oneLine(words), WORDS, language), language);
}

/** The first sentence of the note, as plain text. */
export function noteLine({ note, article }: ResolvedQuote): string | undefined {
  if (note === undefined) return undefined;
  const text = oneLine(htmlToText(note));
  const { start, end } = sentenceAt(text, 0, article.language);
  return cutAtWord(text.slice(start, end), NOTE, article.language);
}
