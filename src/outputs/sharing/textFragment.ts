import type { ResolvedQuote, ResolvedSite } from '../../model/types.ts';

/** One `text=` directive, not yet encoded. */
export interface TextDirective {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** Longer words are named by their first and last ones. */
const LONGEST = 120;
const ENDS = 5;
/** A context of more words names nothing better. */
const LONGEST_CONTEXT = 12;

/**
 * The article's URL with the quote's fragment id and, as an extra for browsers that know it, a text fragment to
 * highlight the words.
 */
export function textFragmentUrl(quote: ResolvedQuote, site: ResolvedSite): string {
  const url = site.urls.absolute(quote.hrefInArticle);
  const directives = quote.ranges.map(({ start, end }) =>
    directiveOf(quote.article.text, start, end),
  );
  const known = directives.filter((directive) => directive !== undefined);
  return known.length > 0 ? `${url}:~:${known.map(writeDirective).join('&')}` : url;
}

/**
 * Names the words at `start` to `end` of a text so that the first match is theirs: with as many words before and
 * after, within their block, as it takes. A block ends at a line feed.
 *
 * @returns `undefined` where no context tells them from an earlier occurrence
 */
export function directiveOf(text: string, start: number, end: number): TextDirective | undefined {
  const words = text.slice(start, end);
  const named = words.length > LONGEST ? endsOf(words) : { start: words };
  const block = { from: text.lastIndexOf('\n', start - 1) + 1, to: text.indexOf('\n', end) };
  const before = wordsOf(text.slice(block.from, start));
  const after = wordsOf(text.slice(end, block.to < 0 ? text.length : block.to));
  if (isFirst(text, words, start)) return named;
  for (let count = 1; count <= LONGEST_CONTEXT; count += 1) {
    const prefix = before.slice(-count).join(' ');
    const suffix = after.slice(0, count).join(' ');
    const from = text.lastIndexOf(prefix, start);
    const to = text.indexOf(suffix, end) + suffix.length;
    if (!isFirst(text, text.slice(from, to), from)) continue;
    return { ...(prefix && { prefix }), ...named, ...(suffix && { suffix }) };
  }
  return undefined;
}

/**
 * Writes a directive as the specification's grammar has it: `text=prefix-,start,end,-suffix`, with `-`, `,` and `&`
 * in the texts percent-encoded.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

function endsOf(words: string): { start: string; end?: string } {
  const all = wordsOf(words);
  if (all.length < 2 * ENDS + 1) return { start: words };
  return { start: all.slice(0, ENDS).join(' '), end: all.slice(-ENDS).join(' ') };
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

/** Browsers match without regard to case. */
function isFirst(text: string, words: string, at: number): boolean {
  return text.toLowerCase().indexOf(words.toLowerCase()) >= at;
}
