/**
 * Opening and closing marks by language, after Unicode CLDR's `delimiters`, but guillemets for Arabic, as its press
 * sets them: they turn with the writing. English ones where not listed.
 */
const MARKS: Record<string, readonly [string, string]> = {
  ar: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  es: ['«', '»'],
  et: ['„', '“'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  el: ['«', '»'],
  he: ['”', '”'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  nn: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  'zh-Hant': ['「', '」'],
};

const ENGLISH = ['“', '”'] as const;

/** @param language BCP 47 */
export function quoteMarks(language: string): readonly [open: string, close: string] {
  const locale = new Intl.Locale(language).maximize();
  return MARKS[`${locale.language}-${locale.script}`] ?? MARKS[locale.language] ?? ENGLISH;
}

/** The marks of a quotation within a quotation, after CLDR's `alternateQuotation…`, and French press usage. */
const INNER_MARKS: Record<string, readonly [string, string]> = {
  ar: ['‹', '›'],
  bg: ['’', '‘'],
  cs: ['‚', '‘'],
  de: ['‚', '‘'],
  el: ['“', '”'],
  es: ['“', '”'],
  fa: ['‹', '›'],
  fi: ['’', '’'],
  fr: ['“', '”'],
  he: ['’', '’'],
  hu: ['»', '«'],
  it: ['“', '”'],
  ja: ['『', '』'],
  pl: ['«', '»'],
  ro: ['«', '»'],
  ru: ['„', '“'],
  sk: ['‚', '‘'],
  sl: ['‚', '‘'],
  sv: ['’', '’'],
  uk: ['„', '“'],
  'zh-Hant': ['『', '』'],
};

const ENGLISH_INNER = ['‘', '’'] as const;

function innerMarks(language: string): readonly [open: string, close: string] {
  const locale = new Intl.Locale(language).maximize();
  return (
    INNER_MARKS[`${locale.language}-${locale.script}`] ??
    INNER_MARKS[locale.language] ??
    ENGLISH_INNER
  );
}

/** Puts words between the quotation marks of their language; marks within the words turn into those of the inside. */
export function inQuoteMarks(words: string, language: string): string {
  const [open, close] = quoteMarks(language);
  return open + nest(words, language) + close;
}

/**
 * Turns the outer marks within words into inner ones, and the inner ones within those into outer ones. Marks that do not
 * pair up stay: nobody knows what they are.
 */
function nest(words: string, language: string): string {
  const outer = quoteMarks(language);
  const inner = innerMarks(language);
  const pairs = [outer, ENGLISH, ['"', '"'] as const];
  const pair = pairs.find(([open, close]) => spansOf(words, open, close) !== undefined);
  if (pair === undefined) return words;
  return replaceSpans(words, spansOf(words, ...pair) ?? [], pair, inner, (inside) =>
    replaceSpans(inside, spansOf(inside, ...inner) ?? [], inner, outer, (text) => text),
  );
}

type Span = [start: number, end: number];

/** @returns where pairs of marks begin and end, the outermost of each; nothing where a mark has no other */
function spansOf(words: string, open: string, close: string): Span[] | undefined {
  const spans: Span[] = [];
  let start: number | undefined;
  for (let at = 0; at < words.length; at++) {
    if (start === undefined && words.startsWith(open, at)) {
      start = at;
      at += open.length - 1;
    } else if (words.startsWith(close, at) && !isApostrophe(words, at)) {
      if (start === undefined) return undefined;
      spans.push([start, at + close.length]);
      start = undefined;
      at += close.length - 1;
    }
  }
  return start === undefined && spans.length > 0 ? spans : undefined;
}

/** A single closing mark between letters is an apostrophe. */
function isApostrophe(words: string, at: number): boolean {
  return words[at] === '’' && /\p{L}’\p{L}/u.test(words.slice(Math.max(0, at - 1), at + 2));
}

function replaceSpans(
  words: string,
  spans: readonly Span[],
  [open, close]: readonly [string, string],
  [newOpen, newClose]: readonly [string, string],
  within: (text: string) => string,
): string {
  let result = '';
  let done = 0;
  for (const [start, end] of spans) {
    const inside = words.slice(start + open.length, end - close.length);
    result += words.slice(done, start) + newOpen + within(inside) + newClose;
    done = end;
  }
  return result + words.slice(done);
}
