import type { Issue } from '../../schema/issue.ts';
import { permalinkPath } from '../../urls.ts';
import { quoteAddresses } from '../addresses.ts';
import type { ResolvedQuote, ResolvedSite } from '../types.ts';
import { fingerprint } from './fingerprint.ts';
import type { LedgerEntry } from './ledgerText.ts';

/**
 * @returns an issue for each quote that was published with other words than it has now, and other words than its
 * corrections tell
 */
export function checkWording(entries: readonly LedgerEntry[], site: ResolvedSite): Issue[] {
  const published = Map.groupBy(entries, ({ path }) => path);
  const untold = new Map<ResolvedQuote, Set<string>>();
  for (const { slug, item: quote } of quoteAddresses(site)) {
    const known = published.get(permalinkPath({ kind: 'quote', slug, id: quote.id })) ?? [];
    if (!known.some(({ words }) => words !== undefined)) continue;
    const told = new Set([quote.parts, ...toldBy(quote)].map(fingerprint));
    for (const { words } of known) {
      if (words === undefined || told.has(words)) continue;
      untold.set(quote, (untold.get(quote) ?? new Set()).add(words));
    }
  }
  return [...untold].map(([quote, { size }]) => rewordedIssue(quote, size));
}

function toldBy({ earlier = [] }: ResolvedQuote): string[][] {
  return earlier.map(({ words }) => [words]);
}

function rewordedIssue({ article, earlier = [], id, place }: ResolvedQuote, times: number): Issue {
  const others = times > 1 ? `${times} other wordings` : 'other words';
  const but = earlier.length > 0 ? ', which no `was:` of its corrections has word for word' : '';
  const line = `- { date: YYYY-MM-DD, text: "…", quote: ${id}, was: "the words as they stood" }`;
  return {
    name: 'QuoteReworded',
    path: article.path,
    ...place,
    found: `quote "${id}" was published with ${others}${but}`,
    expected: 'the words that were published, or a correction for each earlier wording',
    fix: `add to \`corrections:\` of ${article.path}:\n  ${line}\nor write the words as they were; if they never were published, take their line out of content/permalinks.json`,
  };
}
