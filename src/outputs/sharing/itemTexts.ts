/** One text for a quote or a claim, wherever it is copied, posted or mailed: whole, or in as much room as there is. */
import { messagesFor } from '../../messages/messages.ts';
import type { ResolvedClaim, ResolvedQuote } from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { oneLine } from '../../text/escape.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { attribution } from './attribution.ts';
import { byStanceLine } from './byStance.ts';
import { standingText } from './previews/claimPreview.ts';

/** How much a text counts: UTF-16 code units, or what a network says. */
export type Measure = (text: string) => number;

const codeUnits: Measure = ({ length }) => length;
/** So much of the words is shown, whatever the room. */
const LEAST = 20;
const MOST_NAMES = 2;

/**
 * The words between their marks, the translation in brackets, and who said them, in which role, where and when. Where
 * that is too long, the name alone stands below as much of the words and of their translation as there is room for.
 */
export function quoteText(
  quote: ResolvedQuote,
  room = Number.POSITIVE_INFINITY,
  measure = codeUnits,
): string {
  const { article, language } = quote;
  const words = oneLine(quote.words);
  const translation = quote.translation && oneLine(quote.translation);
  const write = (said: string, meant: string | undefined, who: string) =>
    [
      inQuoteMarks(said, language),
      meant !== undefined && inBrackets(meant, article.language),
      `— ${who}`,
    ]
      .filter((line) => line !== false)
      .join('\n');
  const whole = write(words, translation, attribution(quote));
  if (measure(whole) <= room) return whole;

  const name = oneLine(quote.speaker.name);
  const left = room - measure(write('', translation && '', name));
  if (!translation)
    return write(cutAtWord(words, Math.max(left, LEAST), language, measure), undefined, name);
  // What one does not need the other may have.
  const half = Math.floor(left / 2);
  const said = Math.max(half, left - measure(translation), LEAST);
  const cut = cutAtWord(words, said, language, measure);
  const meant = Math.max(left - measure(cut), LEAST);
  return write(cut, cutAtWord(translation, meant, article.language, measure), name);
}

/** A translation is the editor's, not the speaker's: it stands in square brackets. */
export function inBrackets(translation: string, language: string): string {
  return `[${inQuoteMarks(translation, language)}]`;
}

/** How the claim stands, the claim, and who says what of it, if there is room: a claim does not travel alone. */
export function claimText(
  claim: ResolvedClaim,
  siteLanguage: string,
  room = Number.POSITIVE_INFINITY,
  measure = codeUnits,
): string {
  const sides = byStanceLine(claim, messagesFor(siteLanguage), MOST_NAMES);
  const line = `${standingText(claim, siteLanguage)}: ${oneLine(claim.text)}`;
  const whole = sides ? `${line}\n${oneLine(sides)}` : line;
  if (measure(whole) <= room) return whole;
  return cutAtWord(line, Math.max(room, LEAST), claim.article.language, measure);
}
