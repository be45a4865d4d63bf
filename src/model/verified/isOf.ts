import type { VerifiedEntry } from '../../schema/verified.ts';
import { fingerprint } from '../ledger/fingerprint.ts';

/** Whether a result is of the words that a quote has, and of the source that it names. */
export function isOf(
  { source, words }: VerifiedEntry,
  quote: { source: string; parts: readonly string[] },
): boolean {
  return source === quote.source && words === fingerprint(quote.parts);
}
