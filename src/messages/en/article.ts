/** The page of an article, and what becomes of its permalinks. */
export const article = {
  byLine: (names: string) => `By ${names}`,
  updated: (day: string) => `Updated ${day}`,
  board: 'How the claims stand',
  contents: 'Contents',
  /** The line that says what opens: its parts stand beside samples. */
  legend: {
    start: 'Underlined words open:',
    quote: 'who said it',
    claim: 'how a claim stands',
    name: 'who that is',
  },
  /** Names of the markers after the words. */
  whoSaid: (name: string) => `Who said it: ${name}`,
  howItStands: (status: string) => `How this claim stands: ${status}`,
  /** In the head of a panel, where an earlier one of the section has said which. */
  sameOccasion: 'on the same occasion',
  said: 'Said',
  translation: 'In translation',
  shareQuote: 'Share this quote',
  shareClaim: 'Share this claim',
  /** What one can do with a quote or a claim. */
  link: 'Permalink',
  cite: 'Cite',
  wholeClaim: 'Everything on this claim',
  furtherClaims: 'Claims that the text does not state',
  close: 'Close',
  whoIsWho: 'Who’s who',
  onClaims: 'On the claims of this article',
  noPosition: 'No position on a claim of this article is recorded here.',
  quotedHere: (count: number) => (count === 1 ? 'Quoted here' : `Quoted here, ${count} times`),
  /** Before those whose words count for a country or an organization. */
  quotedFor: 'Quoted for it',
  allAbout: (name: string) => `All about ${name}`,
  sources: 'Sources',
  /** From the panel of a source to its entry. */
  inSources: 'In the list of sources',
  footnotes: 'Footnotes',
  /** From a footnote back to where the prose calls it; footnotes count in letters. */
  backToNote: (letter: string) => `Back to the text at note ${letter}`,
};

/** A quote or claim that is no longer there. */
export const retired = {
  title: {
    quote: { replaced: 'This quote was replaced', withdrawn: 'This quote was withdrawn' },
    claim: { replaced: 'This claim was replaced', withdrawn: 'This claim was withdrawn' },
  },
  /** Of what has no file any more; a quote or a claim is gone with its article. */
  gone: (kind: string, replaced: boolean) => {
    const what =
      kind === 'quote' || kind === 'claim'
        ? `The article with this ${kind}`
        : kind === 'article'
          ? 'This article'
          : 'This page';
    return `${what} was ${replaced ? 'replaced' : 'withdrawn'}`;
  },
  /** What a file says that stands where a figure was. */
  figureGone: 'This figure is gone.',
  why: 'Why',
  old: { quote: 'It read', claim: 'It said' },
  now: 'What stands now',
  list: 'Replaced and withdrawn',
};
