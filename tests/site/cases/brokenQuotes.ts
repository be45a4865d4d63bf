import { type FullRow, STRAIT } from './fullRows.ts';

const LANGUAGES = 'content/articles/four-languages.md';

/** Words that the prose does not have, and what becomes of quotes. */
export const QUOTE_ROWS: FullRow[] = [
  [
    'a letter in a second part',
    STRAIT,
    'since *the autumn*',
    'since *the winter*',
    'QuoteNotFound',
    [STRAIT, '- ▸and it has been'],
  ],
  [
    'parts in another order',
    STRAIT,
    /( {6}- The cable is laid\n)( {6}- and it .*\n)/,
    '      - and it has been laid since the autumn\n      - The cable is laid\n',
    'QuotePartsOutOfOrder',
    [STRAIT, '▸- and it has been laid since the autumn\n'],
  ],
  ['no prefix', STRAIT, / {4}prefix: .*\n/, '', 'QuoteAmbiguous', [STRAIT, 'exact: ▸slow water\n']],
  [
    'a letter in an inner quote',
    STRAIT,
    'exact: whether they wanted',
    'exact: ▸whether they wanned',
    'QuoteNotFound',
  ],
  [
    'a letter in a table',
    STRAIT,
    '“eleven kilometres”',
    '“eleven kilometre”',
    'QuoteNotFound',
    [STRAIT, 'exact: ▸eleven kilometres'],
  ],
  [
    'a letter in a footnote',
    STRAIT,
    '“measured twice”',
    '“measured thrice”',
    'QuoteNotFound',
    [STRAIT, 'exact: ▸measured twice'],
  ],
  ['a syllable of a Korean quote', LANGUAGES, 'exact: 바다는', 'exact: ▸바다를', 'QuoteNotFound'],
  [
    'a letter of an Arabic quote',
    LANGUAGES,
    '“البحر لا',
    '“البحر ما',
    'QuoteNotFound',
    [LANGUAGES, 'exact: ▸البحر'],
  ],

  [
    'a correction of a quote that is not there',
    STRAIT,
    'quote: cable-is-laid, was',
    'quote: ▸cable-was-laid, was',
    'UnknownQuote',
  ],
  [
    'a quote that is retired and listed',
    STRAIT,
    'quote: the-first-wording',
    'quote: ▸slow-water',
    'DuplicateId',
  ],
  [
    'a quote retired for nothing',
    STRAIT,
    'now: cable-is-laid',
    'now: ▸cable-was-laid',
    'UnknownQuote',
  ],
];
