/** Quotations of the prose that no quote lists. */
import type { Finding } from '../../schema/issue.ts';
import { countWords } from '../../text/countWords.ts';
import { foldWords } from '../../text/fold.ts';
import type { TextRange } from '../../text/range.ts';
import type { Prose } from '../flatten/prose.ts';
import { show } from '../markdown/reportTo.ts';
import type { QuoteMatch } from '../types.ts';
import { quotationsOf } from './checkQuotations.ts';

/** Words that a writer keeps at a distance: “so-called”, “special operation”. */
const SCARE_QUOTES = 2;
/** Marks of titles, in scripts that have them. */
const TITLE_MARKS = /[《『]/u;

/**
 * A warning for each quotation without a quote. Left out are scare quotes, titles, what a quote has already said, words
 * within a quote or around it, and whatever stands where no name would be a mention: in code, links, headings, and where
 * the editor says that it is none.
 */
export function unlistedQuotations(prose: Prose, matches: readonly QuoteMatch[]): Finding[] {
  const quotes = matches.filter(({ kind }) => kind === 'quote');
  const said = quotes.map(({ words }) => foldWords(words));
  const taken = new Uint8Array(prose.text.length);
  for (const { start, end } of quotes.flatMap(({ ranges }) => ranges)) taken.fill(1, start, end);
  const isSaid = (words: string) => said.some((each) => each.includes(words));
  return prose.textBlocks
    .flatMap((block) => quotationsOf(prose, block))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((quotation): Finding[] => {
      const { start, end } = quotation;
      if (taken.subarray(start, end).includes(1)) return [];
      const words = prose.slice(quotation).replace(/\s+/gu, ' ').trim();
      const isMeant =
        countWords(words) > SCARE_QUOTES &&
        !isTitle(words, markOf(prose, quotation)) &&
        !isApostrophe(words, markOf(prose, quotation)) &&
        prose.allowsMention({ start, end: start + 1 }) &&
        !isSaid(foldWords(trimEnd(words)));
      if (!isMeant) return [];
      taken.fill(1, start, end);
      return [
        {
          name: 'QuotationUnlisted',
          ...prose.place(start),
          found: `${show(words)} between quotation marks, and no quote with these words`,
          expected:
            'a quote under "quotes:" for what somebody said, with its speaker, day and source',
          fix: `list it with exact: ${JSON.stringify(trimEnd(words))}; where nobody said it, write [${words.slice(0, 20).trim()}…](mention:none) between the marks`,
        },
      ];
    });
}

/** Without the mark that the prose sets before its closing one. */
const trimEnd = (words: string) => words.replace(/[,.;:!?]$/u, '');

const markOf = (prose: Prose, { start }: TextRange) => prose.text[start - 1] ?? '';

/** “The Old Man and the Sea”: capitals throughout, small words within aside. */
function isTitle(words: string, mark: string): boolean {
  if (TITLE_MARKS.test(mark)) return true;
  const all = words.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const capital = all.filter((word) => /^\p{Lu}/u.test(word));
  const small = all.filter((word) => /^\p{Ll}/u.test(word));
  return (
    capital.length > small.length &&
    capital[0] === all[0] &&
    capital.at(-1) === all.at(-1) &&
    small.every((word) => word.length <= 4)
  );
}

/** “’90s”: what opens with a closing mark may be an apostrophe, and some later possessive its end. */
const isApostrophe = (words: string, mark: string) =>
  mark === '’' || (mark === "'" && /^\d/.test(words));
