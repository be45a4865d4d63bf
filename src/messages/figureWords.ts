import type { ClaimStatus, Stance } from '../model/types.ts';

/** Every word that a figure itself says, so that it can be translated in one place. */
const english = {
  statuses: {
    asserted: 'asserted',
    supported: 'supported',
    contested: 'contested',
    established: 'established',
    refuted: 'refuted',
  } satisfies Record<ClaimStatus, string>,
  stances: {
    asserts: 'asserts',
    hedges: 'hedges',
    denies: 'denies',
    declines: 'declines to comment',
    silent: 'silent',
  } satisfies Record<Stance | 'silent', string>,
  quoted: (words: string) => `“${words}”`,
  flows: {
    title: 'What is said to move',
    description: (solid: boolean, dashed: boolean, dotted: boolean) => {
      const parts = [
        solid && 'solid where supported or established',
        dashed && 'dashed where asserted or contested',
        dotted && 'dotted and crossed where refuted',
      ].filter((part) => part !== false);
      return `Each arrow is a claim: its line is ${parts.join(', ')}. The numbers lead to the list.`;
    },
    map: (flows: readonly string[]) => `Map with an arrow for each: ${flows.join('; ')}.`,
    flow: (from: string, to: string, what: string, status: string) =>
      `from ${from} to ${to}, ${what} (${status})`,
    route: (from: string, to: string) => `From ${from} to ${to}`,
    asOf: (date: string) => `as of ${date}`,
    since: (date: string) => `since ${date}`,
  },
  timeline: {
    title: 'In order',
    description:
      'What happened, what was said and how the claims stood. Where there is room, marks stand at their dates on one scale.',
    kinds: { event: 'Event', quote: 'Quote', status: 'Status' },
    became: (status: string, before: string) => `${status}, before that ${before}`,
    source: (publisher: string) => `Source: ${publisher}`,
  },
  positions: {
    title: 'Who says what',
    description:
      'The latest position of each speaker on each claim; earlier ones stand below it. Silent: this article records no position.',
    claim: 'Claim',
    earlier: 'Earlier:',
  },
};

export type FigureWords = typeof english;

const translations: Record<string, FigureWords> = { en: english };

/** @param language BCP 47; English stands in for a language that has no words here */
export function wordsFor(language: string): FigureWords {
  return translations[new Intl.Locale(language).language] ?? english;
}
