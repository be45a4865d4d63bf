/** Pages about people, organizations and countries, and their indexes. */
export const entity = {
  kinds: { person: 'Person', organization: 'Organization', country: 'Country' },
  indexes: { person: 'People', organization: 'Organizations', country: 'Countries' },
  indexText: {
    person: 'Who is quoted, takes a position or is named in these articles.',
    organization: 'Bodies that are quoted, take a position or are named in these articles.',
    country: 'States that the articles are about, and those who speak for them.',
  },
  letters: 'By letter',
  mostQuoted: 'Most often quoted',
  elsewhere: 'Elsewhere',
  roles: 'Roles over time',
  inRole: 'Here in this role',
  inArticles: 'As given in',
  speakers: 'Who speaks for it',
  positions: 'Positions on claims',
  quotesAbout: 'What others say',
  events: 'Events',
  mentions: 'Mentions',
  alsoNamed: 'Also as',
};
