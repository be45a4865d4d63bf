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
    'Each quote stands in its article’s prose word for word, which the build checks; an editor answers for the prose being as the source has it. Each has a page of its own. A claim’s status is an editor’s judgement as of the day given with it; what each party says of the claim stands beside it, with its source.',
  data: 'Data',
  indexes: 'Indexes',
  feed: 'Feed',
  articleData: 'the article as data',
  quotes: 'who said what, when, in which source',
  claims: 'how each claim stands, as of which day and why',
  about: 'how the site works: statuses, corrections, links',
  feedText: 'JSON Feed with whole texts',
};
