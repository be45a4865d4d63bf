import type { ClaimStatus, Stance } from '../../schema/claim.ts';

/** How a claim stands: the word, and what it means. */
export const statuses: Record<ClaimStatus, { word: string; meaning: string }> = {
  asserted: {
    word: 'asserted',
    meaning: 'Said by a party. No evidence independent of the parties has been shown.',
  },
  supported: {
    word: 'supported',
    meaning: 'Evidence independent of the parties that say it points the same way.',
  },
  contested: {
    word: 'contested',
    meaning:
      'Evidence conflicts, or a party that it is about denies it and nothing independent settles it.',
  },
  established: {
    word: 'established',
    meaning: 'Verified independently, or admitted by the party that it is about.',
  },
  refuted: {
    word: 'refuted',
    meaning: 'Evidence independent of the parties shows that it is false.',
  },
};

/** What somebody says of a claim: what they do, in a table's cell too, and what stands before their names and a colon. */
export const stances: Record<Stance, { word: string; short: string; by: string }> = {
  asserts: { word: 'asserts', short: 'asserts', by: 'Asserted' },
  hedges: { word: 'hedges', short: 'hedges', by: 'Hedged' },
  denies: { word: 'denies', short: 'denies', by: 'Denied' },
  declines: { word: 'declines to comment', short: 'declines', by: 'No comment' },
};
