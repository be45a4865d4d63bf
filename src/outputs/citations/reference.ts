import { escapeMarkup } from '../../text/escape.ts';
import type { CitedSource } from './cited.ts';

/** A part of a reference. */
export interface Piece {
  text: string;
  italic?: boolean;
  href?: string;
}

/** One reference in one style, as plain text and as safe HTML. */
export interface Reference {
  text: string;
  html: string;
}

export const plain = (text: string): Piece => ({ text });
export const italic = (text: string): Piece => ({ text, italic: true });
export const link = (url: string): Piece => ({ text: url, href: url });

/** Puts words between double marks; double marks inside become single ones, as all three styles ask. */
export function quoted(words: string, end = ''): string {
  const inner = words.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inner}${/[.?!…]$/u.test(inner) && end === '.' ? '' : end}”`;
}

/**
 * Where words were taken from, as MLA and Chicago write it: a title in quotation marks, a description as running text.
 *
 * @param date how the style writes a day
 */
export function quotedIn(
  { title, isDescription, publisher, published, url, held }: CitedSource,
  date: (date: string) => string,
  start = 'Quoted in ',
): Piece[] {
  const name = isDescription ? `${title}, ` : `${quoted(title, ',')} `;
  const rest = [italic(publisher), published ? plain(date(published)) : undefined, seen(url, held)];
  return [plain(start), plain(name), ...commas(rest), plain('.')];
}

/** Where a source can be seen: its address, or the words for what has none. */
export function seen(url: string | undefined, held: string | undefined): Piece | undefined {
  if (url !== undefined) return link(url);
  return held === undefined ? undefined : plain(held);
}

/** Joins what is there by commas. */
export function commas(pieces: readonly (Piece | undefined)[]): Piece[] {
  const there = pieces.filter((piece) => piece !== undefined);
  return there.flatMap((piece, index) => (index > 0 ? [plain(', '), piece] : [piece]));
}

/** Ends a sentence that does not end yet. */
export function sentence(pieces: readonly Piece[]): Piece[] {
  const ended = /[.?!…][”’]?$/u.test(pieces.at(-1)?.text ?? '.');
  return ended ? [...pieces] : [...pieces, plain('.')];
}

/** Joins sentences by spaces. */
export function reference(sentences: readonly (readonly Piece[])[]): Reference {
  const there = sentences.filter((each) => each.length > 0);
  const pieces = there.flatMap((each, index) => (index > 0 ? [plain(' '), ...each] : each));
  return {
    text: pieces.map((piece) => piece.text).join(''),
    html: pieces.map(toHtml).join(''),
  };
}

function toHtml({ text, italic: isItalic, href }: Piece): string {
  const html = escapeMarkup(text);
  if (href) return `<a href="${escapeMarkup(href)}">${html}</a>`;
  return isItalic ? `<i>${html}</i>` : html;
}
