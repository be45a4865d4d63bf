import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import type { Position } from '../../src/model/types.ts';
import { byStanceLine } from '../../src/outputs/sharing/byStance.ts';
import { claim, entity, position } from '../figures/article.ts';

const [ann, bob, carl] = ['Ann', 'Bob', 'Carl'].map((name) => entity('person', name, name)) as [
  Position['by'],
  Position['by'],
  Position['by'],
];

test.each<[string, Position[], number | undefined, string]>([
  ['nobody', [], undefined, ''],
  ['one', [position(ann, 'asserts', '2024-01-01')], undefined, 'Asserted: Ann'],
  [
    'one who says it twice counts once',
    [position(ann, 'denies', '2024-01-01'), position(ann, 'denies', '2024-02-01')],
    undefined,
    'Denied: Ann',
  ],
  [
    'stances in their order, whoever came first',
    [position(ann, 'declines', '2024-01-01'), position(bob, 'asserts', '2024-02-01')],
    undefined,
    'Asserted: Bob; no comment: Ann',
  ],
  [
    'three',
    [ann, bob, carl].map((by) => position(by, 'hedges', '2024-01-01')),
    undefined,
    'Hedged: Ann, Bob and Carl',
  ],
  [
    'more than there is room for',
    [ann, bob, carl].map((by) => position(by, 'hedges', '2024-01-01')),
    1,
    'Hedged: Ann and 2 others',
  ],
])('%s', (_, positions, most, line) => {
  expect(byStanceLine(claim({ id: 'a', positions }), messagesFor('en'), most)).toBe(line);
});
