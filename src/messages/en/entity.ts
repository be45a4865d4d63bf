import { nounFor } from './plural.ts';

/** What stands below a number. */
const tally = {
  articles: nounFor('article', 'articles'),
  quotes: nounFor('quote', 'quotes'),
  claims: nounFor('claim', 'claims'),
  mentions: nounFor('mention', 'mentions'),
  events: nounFor('event', 'events'),
  speakers: nounFor('speaker', 'speakers'),
  quotesAbout: nounFor('quote about it', 'quotes about it'),
  quotesAboutPerson: nounFor('quote about this person', 'quotes about this person'),
};

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
  inRole: (quotes: string, source: string) => `Here in this role: ${quotes}, source: ${source}`,
  inArticles: (titles: string) => `As given in ${titles}`,
  speakers: 'Who speaks for it',
  quotesAbout: 'What others say',
  /** Unfolds the claims with every position on them. */
  allPositions: (count: number) => `Positions, with words and sources: ${count}`,
  /** Of a claim: what is said to move to another country, or from it. */
  flows: {
    to: (what: string, country: string) => `It is about ${what} to ${country}`,
    from: (what: string, country: string) => `It is about ${what} from ${country}`,
  },
  events: 'Events',
  mentions: 'Mentions',
  alsoNamed: (names: string) => `Also named ${names}`,
  tally,
  /** A number and what stands below it, in a line. */
  has: (noun: string, count: number) => `${count} ${noun}`,
};
