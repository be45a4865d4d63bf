import type { Properties } from 'hast';
import type { TextRange } from '../../text/range.ts';
import type { QuoteMatch } from '../types.ts';

/** One range to wrap: a part of a quote or a claim, or a mention. */
export interface Layer extends TextRange {
  tagName: 'mark' | 'span' | 'a';
  properties: Properties;
  /** Id of the first piece. Taken away once it is given. */
  fragment?: string | undefined;
  /** The last part of its quote or claim: its last piece says so. */
  isLast: boolean;
}

/** A mention with where it leads to. */
export interface LinkedMention extends TextRange {
  entity: string;
  href: string;
}

export const mentionLayer = ({ start, end, entity, href }: LinkedMention): Layer => ({
  start,
  end,
  tagName: 'a',
  properties: { dataMention: entity, href },
  isLast: false,
});

export function matchLayers(match: QuoteMatch, fragment: string | undefined): Layer[] {
  const isQuote = match.kind === 'quote';
  return match.ranges.map((range, index) => ({
    ...range,
    tagName: isQuote ? 'mark' : 'span',
    properties: isQuote ? { dataQuote: match.id } : { dataClaim: match.id },
    fragment: index === 0 ? fragment : undefined,
    isLast: index === match.ranges.length - 1,
  }));
}

/** The outermost first: the one that starts earlier, then the one that ends later. Mentions are always innermost. */
export function compareLayers(a: Layer, b: Layer): number {
  return (
    Number(a.tagName === 'a') - Number(b.tagName === 'a') || a.start - b.start || b.end - a.end
  );
}
