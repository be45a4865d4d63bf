import { type FullRow, STRAIT } from './fullRows.ts';

const CLAIM = /exact: a cable lies under the strait/;

/** Ways to break the words of a claim, and what its positions rest on. */
export const CLAIM_ROWS: FullRow[] = [
  ['half a word of a claim', STRAIT, CLAIM, 'exact: ▸cable lies under the strai', 'ClaimCutsWord'],
  [
    'a claim over two paragraphs',
    STRAIT,
    'That a cable lies under',
    'That a cable lies\n\nunder',
    'ClaimCrossesBlock',
    [STRAIT, 'exact: ▸a cable lies'],
  ],
  [
    'a claim that a comma split',
    STRAIT,
    CLAIM,
    'exact: [a cable lies, ▸under the strait]',
    'ClaimPartsTouch',
  ],
  [
    'the parts of a claim in another order',
    STRAIT,
    CLAIM,
    'exact: ▸[under the strait, That a cable]',
    'ClaimPartsOutOfOrder',
  ],
  [
    'the words of somebody else',
    STRAIT,
    '{ by: odd-oneill, stance: denies',
    '{ by: ▸mara-holt, stance: denies',
    'PositionOfAnother',
  ],
];
