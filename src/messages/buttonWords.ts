/** What buttons say that script adds: in a file of its own, as it is all of the words that a script takes along. */
export const buttonWords = {
  copy: 'Copy',
  copyLink: 'Copy link',
  copyQuote: 'Copy the quote',
  share: 'Share …',
  copyPassage: 'Copy a link to these words',
  done: 'Copied',
} as const;
