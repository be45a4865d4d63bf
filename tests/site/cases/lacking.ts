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
  ['a status of years ago', '\n---\n\n', `${CLAIMS}\n---\n\n`, 'StatusOld'],
]);
