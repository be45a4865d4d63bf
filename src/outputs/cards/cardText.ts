import { cutAtWord } from '../../text/cutAtWord.ts';
import { quoteMarks } from '../../text/quoteMarks.ts';

/** A text in its own language. */
export interface CardText {
  text: string;
  /** BCP 47. */
  language: string;
  /** Quotation marks around it, which stay when it is cut. */
  marks?: readonly [open: string, close: string];
}

/** More than this is cut at a word's end, so that no name can push the words off the card. */
const LONGEST_LINE = 140;
const FROM_THE_RIGHT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u;

/** A text that may take several lines. */
export function whole(text: string, language: string): CardText {
  return { text: clean(text), language };
}

export function quoted(words: string, language: string): CardText {
  return { ...whole(words, language), marks: quoteMarks(language) };
}

export function line(value: string, language: string): CardText {
  return { text: cutAtWord(clean(value), LONGEST_LINE, language), language };
}

export function sideBySide(...texts: readonly (string | undefined)[]): string {
  return apart(...texts.filter((text) => text !== undefined && text !== '')).join(' · ');
}

/** Each keeps its own direction, so that a place in Arabic does not take the number of the day to its side. */
export function apart(...texts: readonly (string | undefined)[]): string[] {
  const mixed = texts.some((text = '') => FROM_THE_RIGHT.test(text));
  return texts.map((text = '') => (mixed ? `\u2068${text}\u2069` : text));
}

/** A name in the direction of its own script: the renderer loses spaces of one that wraps in a line from the other side. */
export function name(value: string, language: string): CardText {
  const script = FROM_THE_RIGHT.exec(value)?.[0];
  if (script === undefined) return whole(value, language);
  return whole(value, /\p{sc=Hebrew}/u.test(script) ? 'he' : 'ar');
}

/** Without soft hyphens and controls, composed, with single spaces. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\ufeff]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .trim();
}
