/** How others find a quote in a text, for comparison: none of this is part of the software. */
import search, { type Match } from 'approx-string-match';
import type { TextRange } from '../../src/text/range.ts';

export interface OtherSelector {
  exact: string;
  prefix?: string;
  suffix?: string;
}

export type Matcher = (text: string, selector: OtherSelector) => TextRange | undefined;

/**
 * What Hypothesis does in a browser, written after `match-quote.ts` of its client (Copyright Hypothes.is Project and
 * contributors, BSD 2-Clause, https://github.com/hypothesis/client): every exact occurrence, or else whatever is within
 * half of the quote's length in edits; of these, the one with the highest weight of words (50), prefix and suffix (20
 * each). It also weighs the place (2), which an editor's selector does not give.
 */
export const hypothesis: Matcher = (text, { exact, prefix, suffix }) => {
  const near = (context: string | undefined, stands: string) =>
    context === undefined || context === ''
      ? 1
      : stands === ''
        ? 0
        : 1 -
          (occurrences(stands, context, context.length)[0]?.errors ?? context.length) /
            context.length;
  const scored = occurrences(text, exact, Math.min(256, exact.length / 2)).map((match) => ({
    ...match,
    score:
      50 * (1 - match.errors / exact.length) +
      20 * near(prefix, text.slice(Math.max(0, match.start - (prefix?.length ?? 0)), match.start)) +
      20 * near(suffix, text.slice(match.end, match.end + (suffix?.length ?? 0))),
  }));
  return scored.sort((a, b) => b.score - a.score)[0];
};

function occurrences(text: string, words: string, mostErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

interface DomAnchorTextQuote {
  toTextPosition(root: { textContent: string }, selector: OtherSelector): TextRange | null;
}

/** `dom-anchor-text-quote`, which looks with diff-match-patch: `npm i --no-save dom-anchor-text-quote@4.0.2`. */
export async function domAnchorTextQuote(): Promise<Matcher | undefined> {
  // No package of the project, so that the compiler may not look for it.
  const name = 'dom-anchor-text-quote';
  try {
    const { default: module }: { default: DomAnchorTextQuote } = await import(
      /* @vite-ignore */ name
    );
    return (text, { exact, prefix }) => {
      // As much as it keeps of a context itself: it throws where there is more.
      const context = prefix === undefined ? {} : { prefix: prefix.slice(-32) };
      return module.toTextPosition({ textContent: text }, { exact, ...context }) ?? undefined;
    };
  } catch {
    return undefined;
  }
}
