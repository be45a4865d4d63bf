/** What an editor reads of a field while typing: one sentence or two for each, in the words of the guide. */
import type { Descriptions } from './describe.ts';
import { SITE } from './siteDescriptions.ts';

const ALIASES = 'Other names, found in the prose as whole words.';
const NOTE = 'Inline Markdown: what a reader should know.';
const WIKIDATA = 'The item of Wikidata: Q and digits.';
const SAME_AS = 'Other pages about the same one.';
const FAMILY =
  'The family name, with the particles that belong to it; with `given`. Citations then put it first. It is never guessed.';
const GIVEN = 'The given name, with `family`.';
const FORMERLY = 'Ids under which it was published before: their pages go on answering.';
const ENTITY_NAME = 'The full name as it is shown.';
const SPEAKS_FOR =
  'The country whose position it is to state, as the holder of an office or a ministry does: only then do words count as that country’s.';
const EXACT =
  'The words as they stand in the prose, without the quotation marks. A list of parts where the prose interrupts them; `…` between two parts says that words were left out.';
const PREFIX =
  'What stands right before the words: only where they stand in the prose more than once.';
const SUFFIX =
  'What stands right after the words: only where they stand in the prose more than once.';
const PARTIAL = 'A year, a month or a day, as precisely as known: 2023, 2023-11, 2023-11-09.';
const BECAUSE = 'Inline Markdown: the reason, as readers see it.';
const STATUS =
  'asserted: said by a party. supported: independent evidence points the same way. contested: evidence conflicts, or a party denies it. established: verified independently, or admitted. refuted: shown to be false.';
const FLOW_END =
  'A country’s code; or `{ country, place, at: [longitude, latitude] }` for a place where the arrow on the map begins or ends.';
const FORMER_SLUGS = 'Slugs under which it was published before.';

const ARTICLE: Descriptions = {
  title: 'The headline: 110 characters at most.',
  summary: 'The standfirst: 300 characters at most.',
  authors: 'At least one.',
  'authors.name': 'As it is shown.',
  'authors.url': 'A page about the author.',
  'authors.family': FAMILY,
  'authors.given': GIVEN,
  published: 'A day, or a date-time with a zone: 2026-03-02T09:00:00+01:00.',
  updated: 'A day, or a date-time with a zone; not before `published`.',
  dateline: 'Where it was written from: “Port Vell”.',
  language: 'A tag of BCP 47; otherwise the site’s language.',
  draft: 'Drafts are built by `dev`, never by `build`.',
  aliases: FORMER_SLUGS,
  lead: 'The figure beside the headline.',
  hero: 'A picture at the head of the article.',
  'hero.src': 'A file beside the article: ./harbour.jpg.',
  'hero.alt': 'What the picture shows, for those who do not see it.',
  'hero.credit': 'Whose picture it is.',
  sources: 'The documents that the article relies on; `[^id]` in the prose leads to one.',
  'sources.id': 'Kebab-case, unique in the article.',
  'sources.title': 'As published; in [square brackets] where it is your description.',
  'sources.publisher': 'Who published it.',
  'sources.url': 'Its address. Required unless `held` says how it can be seen.',
  'sources.held': 'How a source without an address can be seen: “Recording held by the newsroom”.',
  'sources.archived': 'The address of a copy that will not change.',
  'sources.published': 'The day on which it was published.',
  'sources.kind': 'What kind of document it is.',
  people: 'Ids of content/people/, or whole entries.',
  'people.id': 'Kebab-case: it is in the person’s URL for ever.',
  'people.name': `${ENTITY_NAME} Required unless the registry has the id.`,
  'people.aliases': ALIASES,
  'people.wikidata': WIKIDATA,
  'people.sameAs': SAME_AS,
  'people.note': NOTE,
  'people.family': FAMILY,
  'people.given': GIVEN,
  'people.role': 'Who the person was then; in this article it wins over the registry.',
  'people.country': 'The code of the country to which the office belongs.',
  'people.speaksFor': SPEAKS_FOR,
  organizations: 'Ids of content/organizations/, or whole entries.',
  'organizations.id': 'Kebab-case: it is in the organization’s URL for ever.',
  'organizations.name': `${ENTITY_NAME} Required unless the registry has the id.`,
  'organizations.aliases': ALIASES,
  'organizations.wikidata': WIKIDATA,
  'organizations.sameAs': SAME_AS,
  'organizations.note': NOTE,
  'organizations.speaksFor': SPEAKS_FOR,
  countries: 'Codes of ISO 3166-1, two capitals each; or a code with what the article adds.',
  'countries.code': 'The country’s code of ISO 3166-1: two capitals.',
  'countries.aliases': ALIASES,
  'countries.note': NOTE,
  quotes: 'Words that somebody said, found in the prose.',
  'quotes.id': 'Kebab-case, unique in the article: it is in the quote’s URL for ever.',
  'quotes.speaker': 'A person, organization or country that the article lists.',
  'quotes.exact': EXACT,
  'quotes.prefix': PREFIX,
  'quotes.suffix': SUFFIX,
  'quotes.said': 'When it was said, and where.',
  'quotes.said.date': PARTIAL,
  'quotes.said.place': 'Where it was said.',
  'quotes.said.occasion': 'On which occasion: “Press conference”.',
  'quotes.source': 'The id of the source that has the words.',
  'quotes.about': 'Entities that the words are about.',
  'quotes.claims': 'Ids of claims that the words bear on.',
  'quotes.note': NOTE,
  'quotes.language': 'The language of the words, where it is not the article’s.',
  'quotes.translation': 'What the words mean in the article’s language; with `language`.',
  claims: 'Checkable statements, each with its status on a day.',
  'claims.id': 'Kebab-case, unique in the article: it is in the claim’s URL for ever.',
  'claims.text': 'One checkable statement, in neutral words.',
  'claims.label':
    'The claim in 40 characters at most, its hedges kept, for boards, figures and cards.',
  'claims.exact': EXACT,
  'claims.prefix': PREFIX,
  'claims.suffix': SUFFIX,
  'claims.continues': 'The claim of an earlier article that this one takes up: slug/claim.',
  'claims.flow': 'What moves between two countries.',
  'claims.flow.from': FLOW_END,
  'claims.flow.from.country': 'A country’s code.',
  'claims.flow.from.place': 'The name of the place.',
  'claims.flow.from.at': 'Longitude and latitude: [121.55, 29.87].',
  'claims.flow.to': FLOW_END,
  'claims.flow.to.country': 'A country’s code.',
  'claims.flow.to.place': 'The name of the place.',
  'claims.flow.to.at': 'Longitude and latitude: [121.55, 29.87].',
  'claims.flow.what': 'What moves, in few words.',
  'claims.status': STATUS,
  'claims.asOf': 'The day for which the status holds.',
  'claims.because': BECAUSE,
  'claims.positions': 'Who says what of the claim; each with a quote or a source.',
  'claims.positions.by': 'A person, organization or country that the article lists.',
  'claims.positions.stance': 'asserts, hedges, denies, or declines to comment.',
  'claims.positions.date': PARTIAL,
  'claims.positions.quote': 'The id of the quote that states it.',
  'claims.positions.source': 'The id of the source that reports it.',
  'claims.positions.text': 'Inline Markdown: what was said, where no quote has it.',
  'claims.evidence': 'What speaks for or against the claim.',
  'claims.evidence.stance': 'supports, disputes, or context.',
  'claims.evidence.text': 'Inline Markdown: what it shows.',
  'claims.evidence.source': 'The id of the source that has it.',
  'claims.evidence.date': PARTIAL,
  'claims.history': 'Earlier statuses, the oldest first.',
  'claims.history.date': 'The day from which that status held.',
  'claims.history.status': STATUS,
  'claims.history.because': BECAUSE,
  events: 'Dated things that happened.',
  'events.date': PARTIAL,
  'events.text': 'Inline Markdown: what happened.',
  'events.source': 'The id of the source that has it.',
  'events.about': 'Entities that it is about.',
  corrections: 'What was corrected, and when.',
  'corrections.date': 'A day, or a date-time with a zone.',
  'corrections.text': 'Inline Markdown: what was wrong, and what is right.',
  'corrections.quote': 'The id of the quote whose words changed; with `was`.',
  'corrections.was': 'The words that stood there before; with `quote`.',
  retired: 'Permalinks that no longer carry a quote or a claim.',
  'retired.quote': 'The id of the retired quote.',
  'retired.claim': 'The id of the retired claim.',
  'retired.date': 'The day on which it was retired.',
  'retired.because': BECAUSE,
  'retired.now': 'What took its place: an id of this article, or slug/id of another.',
  'retired.exact': 'The words as they were, where it is right to go on showing them.',
  'retired.speaker': 'Who said them.',
};

const ENTITY: Descriptions = {
  name: ENTITY_NAME,
  aliases: ALIASES,
  wikidata: WIKIDATA,
  sameAs: SAME_AS,
  note: NOTE,
};

const PERSON: Descriptions = {
  ...ENTITY,
  family: FAMILY,
  given: GIVEN,
  roles: 'Offices, the oldest first. With a quote stands the one held on its day.',
  'roles.title': 'As it is shown beside the name: “Minister of transport”.',
  'roles.organization': 'The id of a registered organization.',
  'roles.country': 'The code of the country to which the office belongs.',
  'roles.speaksFor': SPEAKS_FOR,
  'roles.from': `Its first day. ${PARTIAL}`,
  'roles.to': `Its last day. ${PARTIAL}`,
  'roles.source': 'The address of a page that says so.',
  image: 'A portrait.',
  'image.src': 'A file beside this one: ./mara-voss.jpg.',
  'image.alt': 'What the picture shows, for those who do not see it.',
  'image.credit': 'Whose picture it is.',
  formerly: FORMERLY,
};

const ORGANIZATION: Descriptions = { ...ENTITY, speaksFor: SPEAKS_FOR, formerly: FORMERLY };

const COUNTRY: Descriptions = { aliases: ALIASES, note: NOTE };

const PAGE: Descriptions = {
  title: 'The headline: 110 characters at most.',
  summary: 'What the page says: 300 characters at most.',
  navigation: 'Whether the masthead leads to it; the foot of every page does in any case.',
  aliases: FORMER_SLUGS,
};

const RETIRED: Descriptions = {
  article: 'The slug of an article that has no file any more.',
  page: 'The slug of a plain page.',
  person: 'The id of a person.',
  organization: 'The id of an organization.',
  country: 'The code of a country.',
  date: 'The day on which it was retired.',
  because: BECAUSE,
  now: 'What took its place: another of its kind.',
};

const VERIFIED: Descriptions = {
  quote: 'The id of a quote of the article of that name.',
  source: 'The id of the source against a copy of which it was held.',
  copy: 'What kind of file the copy was.',
  sha256: 'The SHA-256 of the copy, which is not kept.',
  checked: 'The day on which it was held against the copy.',
  result:
    'verbatim: word for word. punctuation: punctuation or capitals differ. words: words differ. absent: not in the copy.',
  reads: 'What the copy has in its place, where the two differ.',
  words: 'The fingerprint of the quote’s words: with other words the result is void.',
};

/** Of every kind of content. */
export const DESCRIPTIONS = {
  article: ARTICLE,
  page: PAGE,
  person: PERSON,
  organization: ORGANIZATION,
  country: COUNTRY,
  site: SITE,
  retired: RETIRED,
  verified: VERIFIED,
} as const satisfies Record<string, Descriptions>;
