/** Pages about people, organizations and countries, and their indexes. */
export const entity = {
  kinds: { person: 'Person', organization: 'Organization', country: 'Country' },
  indexes: { person: 'People', organization: 'Organizations', country: 'Countries' },
  indexText: {
    person: 'People who are quoted, take a position or are named in these articles.',
    organization: 'Bodies that are quoted, take a position or are named in these articles.',
    country: 'Countries that are quoted, take a position or are named in these articles.',
  },
  letters: 'By letter',
  mostQuoted: 'Most often quoted',
  elsewhere: 'Elsewhere',
  roles: 'Roles over time',
  inRole: 'Here in this role',
  inArticles: 'As given in',
  speakers: 'Who speaks for it',
  quotesAbout: 'What others say',
  /** Unfolds the claims with every position on them. */
  allPositions: (count: number) => `Positions, with words and sources: ${count}`,
  /** Before the other country: what is said to move to it, or from it. */
  flows: {
    to: (what: string) => `It is about ${what} to`,
    from: (what: string) => `It is about ${what} from`,
  },
  events: 'Events',
  mentions: 'Mentions',
  alsoNamed: 'Also named',
};
