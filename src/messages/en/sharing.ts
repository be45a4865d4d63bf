/** Ways to pass a quote or a claim on. */
export const sharing = {
  title: 'Share',
  mail: 'Mail',
  copyClaim: 'Copy the claim',
  card: 'Download the card',
  plain: 'Text',
  markdown: 'Markdown',
  html: 'HTML',
  embed: 'Embed',
  frame: 'Frame',
  preview: 'Preview',
};

export const citing = {
  title: 'How to cite',
  references: 'References',
  more: 'APA, MLA, Chicago, files',
  styles: {
    apa: 'APA',
    mla: 'MLA',
    chicagoNote: 'Chicago, note',
    chicagoBibliography: 'Chicago, bibliography',
    chicagoAuthorDate: 'Chicago, author and date',
  },
  files: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
};

/** What buttons say that script adds: a page hands it to its scripts (`views/share/ButtonMessages.astro`). */
export const buttons = {
  copy: 'Copy',
  copyLink: 'Copy link',
  copyQuote: 'Copy the quote',
  share: 'Share…',
  /** Unfolds the networks. */
  shareOn: 'Share on…',
  copyPassage: 'Copy a link to these words',
  done: 'Copied',
};
