/** The page of an article, and what becomes of its permalinks. */
export const article = {
  byLine: 'By',
  updated: 'Updated',
  board: 'How the claims stand',
  contents: 'Contents',
  /** From a quote's panel to its page, and from a claim's. */
  wholeQuote: 'Link, share, cite',
  wholeClaim: 'Positions and evidence',
  close: 'Close',
  whoIsWho: 'Who’s who',
  sources: 'Sources',
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
