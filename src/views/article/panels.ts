/**
 * Which panels stand beside the prose, by rule: those on the quotes and claims that start in a block follow it, in the order
 * of their words. Quotes of one speaker on one occasion share a panel, and so do claims that follow each other.
 */
import type { ResolvedArticle, ResolvedClaim, ResolvedQuote } from '../../model/types.ts';
import type { TextRange } from '../../text/range.ts';

/** One quote or claim in a panel. Its number counts from 1 through the article and names what belongs to it. */
export interface Item<Of> {
  number: number;
  of: Of;
}

type Several<Of> = [Item<Of>, ...Item<Of>[]];

export interface QuotesPanel {
  kind: 'quotes';
  items: Several<ResolvedQuote>;
  /** A panel of the same section has said already who spoke, when and where. */
  again: boolean;
}

export interface ClaimsPanel {
  kind: 'claims';
  items: Several<ResolvedClaim>;
}

export type Panel = QuotesPanel | ClaimsPanel;

export interface PanelPlan {
  /** The panels of each block. */
  panels: readonly (readonly Panel[])[];
  /** Claims that no words of the prose state. */
  unplaced: readonly Item<ResolvedClaim>[];
  numbers: ReadonlyMap<ResolvedQuote | ResolvedClaim, number>;
}

export function planPanels(article: ResolvedArticle): PanelPlan {
  const numbers = new Map<ResolvedQuote | ResolvedClaim, number>();
  const itemOf = <Of extends ResolvedQuote | ResolvedClaim>(of: Of): Item<Of> => {
    const number = numbers.size + 1;
    numbers.set(of, number);
    return { number, of };
  };
  let inSection: ResolvedQuote[] = [];

  const panels = article.blocks.map((block) => {
    if (block.kind === 'heading') inSection = [];
    const own: Panel[] = [];
    let quotes: QuotesPanel | undefined;
    for (const found of inOrder([...block.quotes, ...block.claims])) {
      if (isQuote(found)) {
        if (quotes && sameOccasion(quotes.items[0].of, found)) {
          quotes.items.push(itemOf(found));
          continue;
        }
        const again = inSection.some((earlier) => sameOccasion(earlier, found));
        quotes = { kind: 'quotes', items: [itemOf(found)], again };
        inSection.push(found);
        own.push(quotes);
      } else {
        const last = own.at(-1);
        if (last?.kind === 'claims') last.items.push(itemOf(found));
        else own.push({ kind: 'claims', items: [itemOf(found)] });
      }
    }
    return own;
  });
  const unplaced = article.claims.filter(({ block }) => block === undefined).map(itemOf);
  return { panels, unplaced, numbers };
}

/** Said by one speaker, in one breath as far as the record knows. */
export function sameOccasion(a: ResolvedQuote, b: ResolvedQuote): boolean {
  return (
    a.speaker === b.speaker &&
    a.said.date === b.said.date &&
    a.said.place === b.said.place &&
    a.said.occasion === b.said.occasion
  );
}

const isQuote = (found: ResolvedQuote | ResolvedClaim): found is ResolvedQuote =>
  'speaker' in found;

const startOf = ({ ranges: [first] }: { ranges: readonly TextRange[] }) => first?.start ?? 0;

function inOrder<Found extends { ranges: readonly TextRange[] }>(found: Found[]): Found[] {
  return found.sort((a, b) => startOf(a) - startOf(b));
}
