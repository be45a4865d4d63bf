/** What feeds and files for machines say in words. */
export const feeds = {
  figures: {
    exchange: 'What moves between two',
    flows: 'Map',
    timeline: 'Timeline',
    positions: 'Table',
  },
  seeFigure: (figure: string) => `${figure}: see the article’s page`,
  translation: 'Translation',
};

/** `llms.txt` */
export const llms = {
  intro:
    'Each quote stands in its article’s prose word for word, which the build checks; an editor answers for the prose being as the source has it. Each has a page of its own. A claim’s status is dated; what somebody merely said is never stated as fact.',
  data: 'Data',
  indexes: 'Indexes',
  feed: 'Feed',
  articleData: 'the article as data',
  quotes: 'who said what, when, in which source',
  claims: 'how each claim stands, since when and why',
  about: 'statuses, corrections and links',
  feedText: 'JSON Feed with whole texts',
};
