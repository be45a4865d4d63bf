/** Every word of the pages about people, organizations, countries and claims, and of their indexes. */
import type { Stance } from '../model/types.ts';
import type { EntityKind } from '../schema/entityKey.ts';
import type { ListKind } from './entityLists.ts';
import { plural } from './plural.ts';

export const reference = {
  kinds: { person: 'Person', organization: 'Organization', country: 'Country' },
  indexes: { person: 'People', organization: 'Organizations', country: 'Countries' },
  indexText: {
    person: 'Who is quoted, takes a position or is named in these articles.',
    organization: 'Bodies that are quoted, take a position or are named in these articles.',
    country: 'States that the articles are about, and those who speak for them.',
  },
  none: 'None so far.',
  onSite: 'On this site',
  letters: 'By letter',
  mostQuoted: 'Most often quoted',
  countQuotes: plural('quote', 'quotes'),
  countPositions: plural('position', 'positions'),
  countClaims: plural('claim', 'claims'),
  countMentions: plural('mention', 'mentions'),
  countArticles: plural('article', 'articles'),
  countEvents: plural('event', 'events'),
  countSpeakers: plural('voice', 'voices'),
  countSaidAbout: plural('quote about it', 'quotes about it'),
  countSaidAboutPerson: plural('quote by others', 'quotes by others'),
  elsewhere: 'Elsewhere',
  roles: 'Roles over time',
  inRole: 'Here in this role',
  inArticles: 'As given in',
  from: 'from',
  until: 'until',
  speakers: 'Who speaks for it',
  quotes: 'Quotes',
  positions: 'Positions on claims',
  saidAbout: 'What others say',
  flows: 'What is said to move',
  flowTo: 'to',
  flowFrom: 'from',
  events: 'Events',
  mentions: 'Where it is named',
  mentionsOfPerson: 'Where the name stands',
  alsoNamed: 'Also as',
  articles: 'Articles',
  source: 'Source',
  in: 'In',
  all: (title: string, count: number) => `${title}: all ${count}`,
  pages: 'Pages',
  page: (number: number, pages: number) => `page ${number} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  years: 'Years',
} as const;

/** The title of a list in a page about an entity. */
export function listTitle(list: ListKind, kind: EntityKind): string {
  const titles: Record<ListKind, string> = {
    quotes: reference.quotes,
    positions: reference.positions,
    flows: reference.flows,
    about: reference.saidAbout,
    events: reference.events,
    mentions: kind === 'person' ? reference.mentionsOfPerson : reference.mentions,
    articles: reference.articles,
  };
  return titles[list];
}

export const claimPage = {
  claims: 'Claims',
  claim: 'Claim',
  indexText:
    'Each is one statement that can be checked, in neutral words, with how it stands and why.',
  byStatus: 'By status',
  byCountry: 'By country',
  byDate: 'By date',
  orders: 'Order of the claims',
  noCountry: 'No country',
  takenUp: 'Taken up again',
  takesUp: 'Takes up',
  laterStands: 'It has been taken up again since:',
  history: 'How it has stood',
  on: 'on',
  stood: 'as of',
  from: 'from',
  since: 'since',
  sequence: ', then ',
  positions: 'Who says what',
  evidence: 'Evidence',
  noEvidence: 'None is on record here.',
  flow: 'What is said to move',
  appears: 'Where it appears',
  inWords: 'The words that state it',
  bears: 'Quotes that bear on it',
  cite: 'How to cite',
  linkTo: 'Permalink',
  previous: 'Previous claim',
  next: 'Next claim',
  more: 'What the statuses mean',
  evidenceGroups: { supports: 'For', disputes: 'Against', context: 'Context' },
  stanceWords: {
    asserts: 'asserts',
    hedges: 'hedges',
    denies: 'denies',
    declines: 'declines to comment',
  } satisfies Record<Stance, string>,
  stanceSigns: { asserts: '+', hedges: '±', denies: '−', declines: '…' } satisfies Record<
    Stance,
    string
  >,
} as const;
