import { fingerprint } from '../../../src/model/ledger/fingerprint.ts';
import type { Mutation } from '../../support/mutate.ts';
import { ARTICLE, prose, rows } from './minimalRows.ts';

const CLAIMS = `
claims:
  - id: on-time
    text: The ferry left on time.
    status: asserted
    asOf: ▸2026-05-04
    because: He says so.
    positions: [{ by: ada-lind, stance: asserts, date: 2026-05-03, quote: on-time }]`;

/** Ways to leave a gap in the record of the fixture `minimal`, whose pages are none the worse for it. */
export const LACKING: Mutation[] = rows(ARTICLE, [
  prose(
    'a quotation without a quote',
    'The cook said that “▸nobody had eaten since Friday”.',
    'QuotationUnlisted',
  ),
  ['a country that nothing names', 'people:', 'countries: [▸IS]\npeople:', 'EntityUnnamed'],
  [
    'a source for nothing',
    'people:',
    '  - { id: ▸chart, title: A chart, publisher: P, held: In a drawer, kind: document }\npeople:',
    'SourceUnused',
  ],
  [
    'words from before the speaker’s office',
    'date: 2026-05-03,',
    'date: 2023-05-03,',
    'RoleUnknown',
    [ARTICLE, 'speaker: ▸ada-lind'],
  ],
  prose(
    'a country without a place in the list',
    'A ▸Norwegian pilot came aboard.',
    'EntityUnlisted',
  ),
  ['a source without a copy', 'id: harbour-log', 'id: ▸harbour-log', 'SourceUnarchived'],
  [
    'a quote that was never held against its source',
    'id: on-time',
    'id: ▸on-time',
    'QuoteUnverified',
  ],
  ['a status of years ago', '\n---\n\n', `${CLAIMS}\n---\n\n`, 'StatusOld'],
]);

const RECORD = 'content/verified/ferry.yaml';
const SHA = '0123456789abcdef'.repeat(4);

/** Results of `verify` beside that article, with what they show to be wrong. */
export const HELD: {
  what: string;
  entry: Record<string, string>;
  change?: [search: string, replace: string];
  issues: string[];
}[] = [
  { what: 'held word for word', entry: {}, issues: [] },
  { what: 'other punctuation', entry: { result: 'punctuation', reads: 'The ferry' }, issues: [] },
  {
    what: 'other words',
    entry: { result: 'words', reads: 'the ferry sailed' },
    issues: [`${ARTICLE}:18:12 QuoteDiffers`],
  },
  {
    what: 'other words, and a note that says why',
    entry: { result: 'words', reads: 'the ferry sailed' },
    change: ['source: harbour-log', 'source: harbour-log\n    note: The log has “sailed”.'],
    issues: [],
  },
  { what: 'not there', entry: { result: 'absent' }, issues: [`${ARTICLE}:18:12 QuoteDiffers`] },
  {
    what: 'the words were changed since',
    entry: { words: '0123456789abcdef' },
    issues: [`${ARTICLE}:18:12 VerificationStale`],
  },
  {
    what: 'the source was changed since',
    entry: { source: 'other-log' },
    issues: [`${ARTICLE}:18:12 VerificationStale`],
  },
  {
    what: 'a quote that is nowhere',
    entry: { quote: 'too-late' },
    issues: [`${ARTICLE}:16:9 QuoteUnverified`, `${RECORD}:1:10 VerificationStray`],
  },
  {
    what: 'a day that is none',
    entry: { checked: '2026-02-30' },
    issues: [`${ARTICLE}:16:9 QuoteUnverified`, `${RECORD}:5:12 ImpossibleDate`],
  },
];

/** The text of such a record of one entry. */
export function heldRecord(entry: Record<string, string>): string {
  const fields = {
    quote: 'on-time',
    source: 'harbour-log',
    copy: 'text',
    sha256: `"${SHA}"`,
    checked: '2026-05-05',
    result: 'verbatim',
    words: `"${fingerprint(['the ferry left when it was told to'])}"`,
    ...entry,
  };
  return `- ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n  ')}\n`;
}
