import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { columnsOf, stancesIn } from '../../src/figures/positions/table.ts';
import { tableFigure } from '../../src/figures/positions/tableFigure.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import type { ResolvedArticle } from '../../src/model/types.ts';
import { article, claim, country, entity, position, quote } from './article.ts';

const en = messagesFor('en');
const people = Array.from({ length: 7 }, (_, n) => entity('person', `p${n}`, `Person ${n}`));
const [ann, bob, carl] = ['Ann', 'Bob', 'Carl'].map((name) =>
  entity('person', name.toLowerCase(), name, 'NO'),
) as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
const page = (given: ResolvedArticle) => toHtml(tableFigure(given, en) ?? []);
const names = (given: ResolvedArticle) => columnsOf(given, 'Others').map(({ name }) => name);

test('nobody takes a position, no table', () => {
  expect(tableFigure(article({ claims: [claim({ id: 'a' })] }), en)).toBeNull();
});

test('a claim without positions has no row; a cell leads to the words, or to their source', () => {
  const loner = entity('person', 'ann', 'Ann');
  const words = quote({ id: 'harbour', speaker: loner });
  const claims = [
    claim({ id: 'none', text: 'Nobody speaks of it.' }),
    claim({
      id: 'a',
      label: 'In short',
      positions: [
        position(loner, 'asserts', '2024-01-01', { quote: words }),
        position(country('NO'), 'denies', '2024-01-02'),
      ],
    }),
  ];
  const given = article({ claims }, [country('NO')]);
  expect(names(given)).toEqual(['Norway', 'Ann']);
  const drawn = page(given);
  expect(drawn).toContain('href="#harbour"');
  expect(drawn).toContain('href="#src_report"');
  expect(drawn).toContain('In short');
  expect(drawn).not.toContain('Nobody speaks of it.');
});

test('of one speaker the latest counts; of several in a column each stance stands once', () => {
  const positions = [
    position(ann, 'denies', '2024-01-01'),
    position(ann, 'asserts', '2024-03-01'),
    position(bob, 'asserts', '2024-02-01'),
    position(carl, 'hedges', '2024-01-15'),
  ];
  const said = claim({ id: 'a', positions });
  const given = article({ claims: [said] });
  const [column] = columnsOf(given, 'Others');
  expect(
    stancesIn(said, column as NonNullable<typeof column>).map(
      ({ stance, latest, others }) => `${stance} ${latest.by.name} ${others}`,
    ),
  ).toEqual(['asserts Ann 1', 'hedges Carl 0']);
  expect(textOf(tableFigure(given, en) as never)).toContain('asserts Ann 1 Mar 2024 and one more');
});

test('a party without a position on a claim has a blank cell: the legend says what that means', () => {
  const claims = [
    claim({ id: 'a', positions: [position(country('NO'), 'asserts', '2024-01-01')] }),
    claim({ id: 'b', positions: [position(country('SE'), 'denies', '2024-01-01')] }),
  ];
  const drawn = page(article({ claims }));
  expect(drawn.match(/<td class="blank">/g)).toHaveLength(2);
  expect(drawn).toContain('Blank: no position recorded here');
  expect(drawn).not.toContain('silent');
});

test('more parties than fit: those that say most have columns, one more holds the others', () => {
  const all = people.map((by) => position(by, 'asserts', '2024-01-01'));
  const claims = [claim({ id: 'a', positions: all }), claim({ id: 'b', positions: all.slice(3) })];
  expect(names(article({ claims }))).toEqual([
    'Person 3',
    'Person 4',
    'Person 5',
    'Person 6',
    'Others',
  ]);
});

test('hostile words stay words', () => {
  const evil = entity('organization', 'evil', '"><script>x</script>');
  const positions = [position(evil, 'asserts', '2024-01-01')];
  const drawn = page(article({ claims: [claim({ id: 'a', text: evil.name, positions })] }));
  expect(drawn.replaceAll(/="[^"]*"/g, '')).not.toContain('<script');
});
