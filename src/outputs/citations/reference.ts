import { escapeMarkup } from '../../text/escape.ts';
import type { CitedSource } from './cited.ts';

/** A part of a reference. */
export interface ReferencePart {
  text: string;
  italic?: boolean;
  href?: string;
}

/** One reference in one style, as plain text and as safe HTML. */
export interface Reference {
  text: string;
  html: string;
}

export const plain = (text: string): ReferencePart => ({ text });
export const italic = (text: string): ReferencePart => ({ text, italic: true });
export const link = (url: string): ReferencePart => ({ text: url, href: url });

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
  { start = 'Quoted in ', beforeUrl = ', ' } = {},
): ReferencePart[] {
  const name = isDescription ? `${title}, ` : `${quoted(title, ',')} `;
  const rest = commas([italic(publisher), published ? plain(date(published)) : undefined]);
  const place = seen(url, held);
  const at = place ? [plain(url ? beforeUrl : ', '), place] : [];
  return [plain(start), plain(name), ...rest, ...at, plain('.')];
}

/** Where a source can be seen: its address, or the words for what has none. */
export function seen(url: string | undefined, held: string | undefined): ReferencePart | undefined {
  if (url !== undefined) return link(url);
  return held === undefined ? undefined : plain(held);
}

/** Joins what is there by commas. */
export function commas(parts: readonly (ReferencePart | undefined)[]): ReferencePart[] {
  const there = parts.filter((part) => part !== undefined);
  return there.flatMap((piece, index) => (index > 0 ? [plain(', '), piece] : [piece]));
}

/** Ends a sentence that does not end yet. */
export function sentence(parts: readonly ReferencePart[]): ReferencePart[] {
  const ended = /[.?!…][”’]?$/u.test(parts.at(-1)?.text ?? '.');
  return ended ? [...parts] : [...parts, plain('.')];
}

/** Joins sentences by spaces. */
export function reference(sentences: readonly (readonly ReferencePart[])[]): Reference {
  const there = sentences.filter((each) => each.length > 0);
  const parts = there.flatMap((each, index) => (index > 0 ? [plain(' '), ...each] : each));
  return {
    text: parts.map((part) => part.text).join(''),
    html: parts.map(toHtml).join(''),
  };
}

function toHtml({ text, italic: isItalic, href }: ReferencePart): string {
  const html = escapeMarkup(text);
  if (href) return `<a href="${escapeMarkup(href)}">${html}</a>`;
  return isItalic ? `<i>${html}</i>` : html;
}
