/** One file of each kind with every field, in harmless words: what payloads are put into, and what they are compared with. */

/** Harmless words for a field; as long as a sentence where there is room. */
export const HARMLESS = 'harmless words';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const picture = () => Buffer.from(PNG, 'base64');

const day = '2026-01-02';
const url = 'https://address.example/';

/** @param id of the registered person and organization @param code of the registered country */
export const articleBase = (id: string, code: string) => ({
  title: 'Title',
  summary: 'Summary',
  authors: [{ name: 'Ada Byrne', url, family: 'Byrne', given: 'Ada' }],
  published: day,
  updated: '2026-01-04',
  dateline: 'Dateline',
  language: 'en',
  draft: false,
  aliases: [`former-${id}`],
  lead: 'exchange',
  hero: { src: './dot.png', alt: 'Alt', credit: 'Credit' },
  sources: [
    {
      id: 's',
      title: 'Source',
      publisher: 'Publisher',
      url,
      held: 'Held',
      archived: url,
      published: day,
      kind: 'report',
    },
  ],
  people: [
    id,
    {
      id: `inline-${id}`,
      name: 'Name',
      aliases: ['Alias'],
      wikidata: 'Q42',
      sameAs: [url],
      note: 'Note',
      family: 'Family',
      given: 'Given',
      role: 'Role',
      country: code,
      speaksFor: code,
    },
  ],
  organizations: [
    `${id}-org`,
    {
      id: `inline-${id}-org`,
      name: 'Organization',
      aliases: ['Body'],
      wikidata: 'Q43',
      sameAs: [url],
      note: 'Note',
      speaksFor: code,
    },
  ],
  countries: [{ code, aliases: ['Land'], note: 'Note' }, code === 'NO' ? 'IS' : 'NO'],
  quotes: [
    {
      id: 'words',
      speaker: id,
      exact: 'Exact',
      said: { date: '2026-01-01', place: 'Place', occasion: 'Occasion' },
      source: 's',
      about: [code],
      claims: ['claim'],
      note: 'Note',
      language: 'en',
      translation: 'Translation',
    },
    {
      id: 'second',
      speaker: `inline-${id}`,
      exact: 'second words of a quote',
      prefix: 'Prefix',
      suffix: 'Suffix',
      said: { date: '2026-01-01' },
      source: 's',
    },
  ],
  claims: [
    {
      id: 'claim',
      text: 'Claim',
      label: 'Label',
      exact: 'words of the claim',
      prefix: 'Prefix',
      suffix: 'Suffix',
      flow: {
        from: { country: code, place: 'Place', at: [10, 50] },
        to: code === 'NO' ? 'IS' : 'NO',
        what: 'What',
      },
      status: 'asserted',
      asOf: day,
      because: 'Because',
      positions: [
        {
          by: id,
          stance: 'asserts',
          date: '2026-01-01',
          quote: 'words',
          source: 's',
          text: 'Position',
        },
        { by: `inline-${id}`, stance: 'denies', date: '2026-01-01', source: 's', text: 'Position' },
      ],
      evidence: [{ stance: 'supports', text: 'Evidence', source: 's', date: '2026-01-01' }],
      history: [{ date: '2026-01-01', status: 'contested', because: 'History' }],
    },
  ],
  events: [{ date: '2026-01-01', text: 'Event', source: 's', about: [code] }],
  corrections: [{ date: '2026-01-03', text: 'Correction', quote: 'words', was: 'Was' }],
  retired: [
    {
      quote: 'gone',
      date: '2026-01-03',
      because: 'Retired',
      now: 'words',
      exact: 'Gone',
      speaker: id,
    },
    { claim: 'gone-claim', date: '2026-01-03', because: 'Retired' },
  ],
});

export const personBase = (id: string, code: string) => ({
  name: 'Person',
  aliases: ['Somebody'],
  wikidata: 'Q44',
  sameAs: [url],
  note: 'Note',
  family: 'Family',
  given: 'Given',
  roles: [
    {
      title: 'Role',
      organization: `${id}-org`,
      country: code,
      speaksFor: code,
      from: '2020',
      to: '2030',
      source: url,
    },
  ],
  image: { src: './dot.png', alt: 'Alt', credit: 'Credit' },
  formerly: [`former-${id}`],
});

export const organizationBase = (id: string, code: string) => ({
  name: 'Organization',
  aliases: ['Board'],
  wikidata: 'Q45',
  sameAs: [url],
  note: 'Note',
  speaksFor: code,
  formerly: [`former-${id}-org`],
});

export const countryBase = () => ({ aliases: ['Country'], note: 'Note' });

export const pageBase = (id: string) => ({
  title: 'Page',
  summary: 'Summary',
  navigation: false,
  aliases: [`former-page-${id}`],
});

export const siteBase = () => ({
  title: 'Site',
  description: 'Description',
  url: 'https://hostile.example/',
  language: 'en',
  publisher: { name: 'Publisher', url, logo: '/icon.svg' },
  license: { name: 'Licence', url },
  correctionsPolicy: 'Policy',
  social: [{ url, fediverse: '@record@social.example' }],
});

export const retiredBase = (id: string) => [
  { article: `gone-${id}`, date: '2026-01-03', because: 'Because' },
  { person: `gone-${id}`, date: '2026-01-03', because: 'Because' },
  { organization: `gone-${id}-org`, date: '2026-01-03', because: 'Because' },
  { page: `gone-page-${id}`, date: '2026-01-03', because: 'Because' },
];
