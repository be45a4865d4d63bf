import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { positionsTable } from '../../../src/views/article/positionsTable.ts';
import { article, claim, country, entity, position, quote } from '../../figures/article.ts';

const en = messagesFor('en');
const people = Array.from({ length: 7 }, (_, n) => entity('person', `p${n}`, `Person ${n}`));

test('a claim without positions has no row; a cell leads to the words, or to their source', () => {
  const ann = entity('person', 'ann', 'Ann');
  const words = quote({ id: 'harbour', speaker: ann });
  const claims = [
    claim({ id: 'none' }),
    claim({
      id: 'a',
      positions: [
        position(ann, 'asserts', '2024-01-01', { quote: words }),
        position(country('NO'), 'denies', '2024-01-02'),
      ],
    }),
  ];
  const { columns, rows } = positionsTable(article({ claims }, [country('NO')]), en);
  expect(columns).toEqual(['Norway', 'Ann']);
  expect(rows.map(({ claim: { id }, cells }) => [id, cells])).toEqual([
    ['a', [[{ stance: 'denies', href: '#src_report' }], [{ stance: 'asserts', href: '#harbour' }]]],
  ]);
});

test('of one speaker the latest counts; of several in a column each stance stands once', () => {
  const [ann, bob] = ['Ann', 'Bob'].map((name) => entity('person', name, name, 'NO'));
  if (!ann || !bob) throw new Error('Unexpected');
  const positions = [
    position(ann, 'denies', '2024-01-01'),
    position(ann, 'asserts', '2024-03-01'),
    position(bob, 'asserts', '2024-02-01'),
  ];
  const { rows } = positionsTable(article({ claims: [claim({ id: 'a', positions })] }), en);
  expect(rows[0]?.cells.map((cell) => cell.map(({ stance }) => stance))).toEqual([['asserts']]);
});

test('more parties than fit: those that say most have columns, one more holds the others', () => {
  const all = people.map((by) => position(by, 'asserts', '2024-01-01'));
  const claims = [claim({ id: 'a', positions: all }), claim({ id: 'b', positions: all.slice(3) })];
  const { columns, rows } = positionsTable(article({ claims }), en);
  expect(columns).toEqual(['Person 3', 'Person 4', 'Person 5', 'Person 6', 'Others']);
  expect(rows.map(({ cells }) => cells.at(-1)?.length)).toEqual([1, 0]);
});
