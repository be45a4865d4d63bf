import type { Mutation } from '../../support/mutate.ts';
import { BROKEN_TEXT } from './brokenText.ts';
import { ARTICLE, EXACT, PERSON, prose, rows, SITE, WORDS } from './minimalRows.ts';

/** Ways to break the fixture `minimal`. */
export const BROKEN_MINIMAL: Mutation[] = [
  ...rows(ARTICLE, [
    // The words of a quote.
    ['a letter in the prose', 'it was told to', 'it was sold to', 'QuoteNotFound', EXACT],
    ['half a word at each end', WORDS, 'exact: ▸he ferry left when it was told t', 'QuoteCutsWord'],
    ['quotation marks', WORDS, 'exact: ▸“the ferry left when it was told to”', 'QuoteHasMarks'],
    ['less than was said', WORDS, 'exact: ▸ferry left when it was told', 'QuotationCutShort'],
    [
      'a list that a comma made',
      WORDS,
      'exact: [the ferry left, ▸when it was told to]',
      'QuotePartsTouch',
    ],
    [
      'an omission that nobody sees',
      WORDS,
      'exact: [the ferry left, …, ▸when it was told to]',
      'QuotePartsTouch',
    ],
    ['a letter in the quote', 'exact: the ferry', 'exact: ▸the fairy', 'QuoteNotFound'],
    ['a capital in the quote', 'exact: the', 'exact: ▸The', 'QuoteCaseDiffers'],
    prose(
      'the words twice',
      'He says the ferry left when it was told to.',
      'QuoteAmbiguous',
      EXACT,
    ),
    [
      'a quote over two paragraphs',
      '“the ferry left when',
      '“the ferry left\n\nwhen',
      'QuoteCrossesBlock',
      EXACT,
    ],
    ['a quote of punctuation', /exact: .*/, 'exact: ▸"…!"', 'QuoteEmpty'],
    ['a quote of nothing', /exact: .*/, 'exact: ▸""', 'QuoteEmpty'],
    [
      'a prefix that is not there',
      /(?=\n {4}said)/,
      '\n    prefix: It is not true that',
      'QuoteNotFound',
      EXACT,
    ],

    // Ids that lead nowhere.
    ['a source of a quote', 'source: harbour-log', 'source: ▸harbour-logs', 'UnknownSource'],
    ['a source of a note', '[^harbour-log]', '▸[^harbour-logs]', 'UnknownSource'],
    ['a speaker', 'speaker: ada-lind', 'speaker: ▸ada-lindt', 'UnknownEntity'],
    [
      'a person',
      '- ada-lind',
      '- ▸ada-lindt',
      ['UnknownPerson', 'UnknownEntity'],
      [ARTICLE, 'speaker: ▸ada-lind'],
    ],
    ['an organization', 'people:', 'organizations: [▸nobody]\npeople:', 'UnknownOrganization'],
    ['a country', 'people:', 'countries: [▸XX]\npeople:', 'UnknownCountry'],
    ['a country in small letters', 'people:', 'countries: [▸no]\npeople:', 'InvalidId'],
    [
      'an entity that is not listed',
      'source: harb',
      'about: [▸NO]\n    source: harb',
      'UnknownEntity',
    ],
    ['a claim', 'source: harb', 'claims: [▸nothing]\n    source: harb', 'UnknownClaim'],
    prose('a mention', 'Ask ▸[him](person:nobody).', 'UnknownMention'),
    prose('a mention of no kind', 'Ask ▸[him](person:).', 'UnknownMention'),

    // Ids that are there twice, or no ids.
    [
      'a source twice',
      'people:',
      '  - { id: ▸harbour-log, title: T, publisher: P, url: "https://a.example", kind: report }\npeople:',
      'DuplicateId',
    ],
    [
      'a quote twice',
      /\n---\n\n/,
      '\n  - { id: ▸on-time, speaker: ada-lind, exact: disputes, said: { date: 2026-05-03 }, source: harbour-log }\n---\n\n',
      'DuplicateId',
    ],
    ['a person twice', '- ada-lind', '- ada-lind\n  - ▸ada-lind', 'DuplicateId'],
    ['an id with capitals', 'id: on-time', 'id: ▸On-Time', 'InvalidId'],
    ['an id with an underscore', 'id: on-time', 'id: ▸on_time', 'InvalidId'],
    ['an id with two hyphens', 'id: on-time', 'id: ▸on--time', 'InvalidId'],
    ['an id with a slash', 'id: on-time', 'id: ▸../on-time', 'InvalidId'],
    ['an id in another script', 'id: on-time', 'id: ▸вовремя', 'InvalidId'],

    // Dates.
    ['a day that is not', 'published: 2026-05-04', 'published: ▸2026-02-30', 'ImpossibleDate'],
    ['a month that is not', 'date: 2026-05-03', 'date: ▸2026-13-03', 'ImpossibleDate'],
    ['a date without zeros', 'date: 2026-05-03', 'date: ▸2026-5-3', 'ImpossibleDate'],
    [
      'a time without a zone',
      'published: 2026-05-04',
      'published: ▸2026-05-04T10:00:00',
      'ImpossibleDate',
    ],
    ['a date in words', 'published: 2026-05-04', 'published: ▸4 May 2026', 'ImpossibleDate'],
    ['an update before publication', 'sources:', 'updated: ▸2026-05-03\nsources:', 'DateOrder'],
    ['words said after their source', 'date: 2026-05-03', 'date: ▸2026-05-23', 'DateOrder'],

    // Fields.
    ['a field of its own', 'sources:', '▸mood: calm\nsources:', 'UnknownField'],
    ['a misspelt field', 'place: Varnholm', '▸plaice: Varnholm', 'UnknownField'],
    ['no title', /title: .*\n/, '▸', 'MissingField'],
    ['a title that is a number', /title: .*/, 'title: ▸2026', 'InvalidValue'],
    ['an empty title', /title: .*/, 'title: ▸""', 'InvalidValue'],
    ['a title without end', /title: .*/, `title: ▸${'long '.repeat(23)}`, 'InvalidValue'],
    ['no authors', /authors: .*/, 'authors: ▸[]', 'InvalidValue'],
    ['a kind of source', 'kind: report', 'kind: ▸rumour', 'InvalidValue'],
    ['a language', 'sources:', 'language: ▸xx_YY\nsources:', 'InvalidValue'],
    [
      'a picture that is nowhere',
      'sources:',
      'hero: { src: ▸./none.png, alt: A }\nsources:',
      'ImageNotFound',
    ],
    [
      'a picture elsewhere',
      'sources:',
      'hero: { src: ▸"https://a.example/a.png", alt: A }\nsources:',
      'InvalidValue',
    ],
    [
      'a picture without a text',
      'sources:',
      'hero: ▸{ src: ./none.png }\nsources:',
      'MissingField',
    ],

    // URLs.
    [
      'a source that nobody can see',
      /( {2}- )(id: harbour-log[\s\S]*?) {4}url: .*\n/,
      '  - ▸id: harbour-log\n    title: Log of the harbour\n    publisher: Port of Varnholm\n',
      'MissingField',
    ],
    [
      'a script for a URL',
      'url: https://port.example/log',
      'url: ▸javascript:alert(1)',
      'UnsafeUrl',
    ],
    ['data for a URL', 'url: https://port.example/log', 'url: ▸data:text/html,x', 'UnsafeUrl'],
    ['a file for a URL', 'url: https://port.example/log', 'url: ▸file:///etc/hosts', 'UnsafeUrl'],
    ['a URL without a host', 'url: https://port.example/log', 'url: ▸//port.example', 'UnsafeUrl'],
    ['a URL with a password', 'url: https://port', 'url: ▸https://a:b@port', 'UnsafeUrl'],
    [
      'an author’s URL',
      '{ name: Staff }',
      '{ name: Staff, url: ▸"javascript:alert(1)" }',
      'UnsafeUrl',
    ],
    prose('a script in a link', 'See ▸[this](javascript:alert(1)).', 'UnsafeUrl'),
    prose('a script in a link, in disguise', 'See ▸[this](JaVa&#115;cript:alert(1)).', 'UnsafeUrl'),
    prose('data in a link', 'See ▸[this](data:text/html,x).', 'UnsafeUrl'),
    prose('a script in an autolink', 'See ▸<javascript:alert(1)>.', 'UnsafeUrl'),
    prose('a script in a reference', 'See ▸[this][r].\n\n[r]: javascript:alert(1)', 'UnsafeUrl'),
  ]),
  ...BROKEN_TEXT,
  ...rows(PERSON, [
    ['an unknown field of a person', 'aliases:', '▸alias:', 'UnknownField'],
    ['a person without a name', 'name: Ada Lind\n', '▸', 'MissingField'],
    ['a list for a person', /^[\s\S]*$/, '▸- Ada Lind\n', 'InvalidValue'],
    ['an empty person', /^[\s\S]*$/, '▸', 'MissingField'],
    ['an item of Wikidata', 'aliases:', 'wikidata: ▸L42\naliases:', 'InvalidValue'],
    [
      'a role that ends too early',
      'from: 2024-03-01',
      'from: 2024-03-01, to: ▸2024-02',
      'DateOrder',
    ],
    ['a role’s date', 'from: 2024-03-01', 'from: ▸2024-02-31', 'ImpossibleDate'],
    ['a role’s country', 'from: 2024-03-01', 'country: ▸ZZ', 'UnknownCountry'],
    ['a role’s organization', 'from: 2024-03-01', 'organization: ▸nobody', 'UnknownOrganization'],
    [
      'a script for a page of a person',
      'aliases:',
      'sameAs: [▸"javascript:alert(1)"]\naliases:',
      'UnsafeUrl',
    ],
    ['a script in a note', 'aliases:', 'note: ▸"[x](javascript:alert(1))"\naliases:', 'UnsafeUrl'],
    ['a comment in a name', 'name: Ada Lind', 'name: ▸Ada #2 Lind', 'CommentCutsValue'],
    ['HTML in a note', 'aliases:', 'note: ▸"a <b>note</b>"\naliases:', 'RawHtml'],
  ]),
  ...rows(SITE, [
    ['a field of the site', 'language:', '▸lang:', ['MissingField', 'UnknownField'], [SITE, '']],
    ['a site without a URL', /url: .*\n/, '', 'MissingField', [SITE, '▸title:']],
    ['a comment in a site’s title', /title: .*/, 'title: ▸Gazette #1', 'CommentCutsValue'],
    ['a site’s URL', /url: .*/, 'url: ▸gazette.example', 'UnsafeUrl'],
    [
      'a site’s logo',
      '{ name: The Small Gazette }',
      '{ name: A, logo: ▸//a.example/a.png }',
      'InvalidValue',
    ],
  ]),
];
