import type { Mutation } from '../../support/mutate.ts';
import { CLAIM_ROWS } from './brokenClaims.ts';
import { INLINE_ROWS } from './brokenInline.ts';
import { QUOTE_ROWS } from './brokenQuotes.ts';
import { type FullRow, STRAIT } from './fullRows.ts';

const LATER = 'content/articles/the-strait-a-year-on.md';

const ROWS: FullRow[] = [
  [
    'a portrait that is not there',
    'content/people/ada-lind.yaml',
    './ada-lind.png',
    '▸./ada-lund.png',
    'ImageNotFound',
  ],
  [
    'a portrait without a text',
    'content/people/ada-lind.yaml',
    'image: { src: ./ada-lind.png, alt: Ada Lind in a dark coat,',
    'image: ▸{ src: ./ada-lind.png,',
    'MissingField',
  ],
  [
    'a portrait of another host',
    'content/people/ada-lind.yaml',
    './ada-lind.png',
    '▸"https://people.example/ada.png"',
    'InvalidValue',
  ],
  [
    'a script as the source of a role',
    'content/people/ada-lind.yaml',
    '"https://people.example/ada-lind/minister"',
    '▸"javascript:alert(1)"',
    'UnsafeUrl',
  ],
  [
    'an event’s source',
    STRAIT,
    'source: parliament-resolution, about',
    'source: ▸parliament, about',
    'UnknownSource',
  ],
  [
    'an event’s day',
    STRAIT,
    '{ date: 2025-06-01, text: "Parl',
    '{ date: ▸2025-06-31, text: "Parl',
    'ImpossibleDate',
  ],
  [
    'a correction’s text',
    STRAIT,
    'text: "An earlier version gave the length in *miles*."',
    'text: ▸""',
    'InvalidValue',
  ],
  [
    'an alias that two listed people have',
    'content/people/odd-oneill.yaml',
    'aliases: [',
    'aliases: [▸Lind, ',
    'AliasAmbiguous',
  ],
  [
    'an alias that a person and a country have',
    STRAIT,
    'aliases: [the Island]',
    'aliases: [▸the Board]',
    'AliasAmbiguous',
  ],
  [
    'another name for one id',
    LATER,
    'countries: [NO, IS]',
    'countries: [NO, IS]\norganizations: [{ id: skippers-union, name: ▸Skippers United }]',
    'EntityConflict',
  ],
  [
    'another article’s slug',
    LATER,
    'published:',
    'aliases: [▸the-strait]\npublished:',
    'SlugTaken',
  ],
  [
    'another article’s alias',
    LATER,
    'published:',
    'aliases: [cable-affair]\npublished:',
    'SlugTaken',
    [STRAIT, 'aliases: [▸cable-affair]'],
  ],
  ['an image without a text', STRAIT, '![A chart with one dashed line]', '▸![]', 'ImageWithoutAlt'],
  [
    'an organization',
    'content/organizations/cable-board.yaml',
    'aliases:',
    '▸roles: []\naliases:',
    'UnknownField',
  ],
  ['a country', 'content/countries/NO.yaml', 'aliases:', '▸name: Norway\naliases:', 'UnknownField'],
  ['the draft', 'content/articles/unfinished.md', 'draft: true', 'draft: ▸maybe', 'InvalidValue'],
];

/** Ways to break the fixture `full`. */
export const BROKEN_FULL: Mutation[] = [...ROWS, ...QUOTE_ROWS, ...CLAIM_ROWS, ...INLINE_ROWS].map(
  ([what, file, search, replace, name, ...at]) => ({
    what,
    file,
    search,
    replace,
    names: [name],
    at,
  }),
);
