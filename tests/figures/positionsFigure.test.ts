import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { positionsFigure } from '../../src/figures/index.ts';
import type { ResolvedClaim } from '../../src/model/types.ts';
import { article, claim, country, entity, html, position, quote } from './article.ts';

const minister = entity('person', 'ann', 'Ann Minister', 'US');
const spokesman = entity('person', 'bob', 'Bob Spokesman', 'RU');
const colleague = entity('person', 'carl', 'Carl Colleague', 'RU');
const council = entity('organization', 'council', 'The Council');
const words = quote({ id: 'q', speaker: minister });

/** Each row's cells as text, with single spaces. */
function rows(claims: ResolvedClaim[], listed = [country('RU', 'Russia'), country('US')]) {
  const page = html(positionsFigure(article({ claims }, listed)));
  const cells = (row: string) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)];
  return [...page.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    cells(row).map(([, cell = '']) => {
      const tree = fromHtml(cell.replaceAll(/<\/(p|div|span)>/g, ' $&'), { fragment: true });
      return textOf(tree).replace(/\s+/g, ' ').trim();
    }),
  );
}

test('nobody takes a position, no figure', () => {
  expect(positionsFigure(article({ claims: [claim({ id: 'a' })] }))).toBeNull();
});

test('persons stand in the column of the country that they speak for, and are named', () => {
  const table = rows([
    claim({ id: 'a', positions: [position(minister, 'asserts', '2023-11-09')] }),
    claim({
      id: 'b',
      positions: [
        position(spokesman, 'denies', '2023-10-17'),
        position(colleague, 'declines', '2023-10-20'),
        position(council, 'hedges', '2024-04-29'),
        position(country('US'), 'asserts', '2024-01-01'),
      ],
    }),
  ]);
  expect(table).toEqual([
    ['Claim', 'Russia', 'United States', 'The Council'],
    ['Text of a.', 'Russia', 'United States + asserts Ann Minister, 9 Nov 2023', 'The Council'],
    [
      'Text of b.',
      'Russia … declines to comment Carl Colleague, 20 Oct 2023 − denies Bob Spokesman, 17 Oct 2023',
      'United States + asserts 1 Jan 2024',
      'The Council ± hedges 29 Apr 2024',
    ],
  ]);
});

test('the latest position leads, earlier ones of the same speaker follow with their dates', () => {
  const [, row] = rows([
    claim({
      id: 'a',
      positions: [
        position(spokesman, 'denies', '2022-09-22'),
        position(spokesman, 'asserts', '2025-04-26'),
        position(spokesman, 'declines', '2023-10-20'),
      ],
    }),
  ]);
  expect(row?.[1]).toBe(
    'Russia + asserts Bob Spokesman, 26 Apr 2025 ' +
      'Earlier: declines to comment, 20 Oct 2023; denies, 22 Sept 2022',
  );
});

test('a cell leads to the words, or to the source', () => {
  const positions = [
    position(minister, 'asserts', '2023-11-09', { quote: words }),
    position(spokesman, 'denies', '2023-10-17'),
  ];
  const page = html(positionsFigure(article({ claims: [claim({ id: 'a', positions })] })));
  expect(page).toContain('<a href="/articles/a/#q">asserts</a>');
  expect(page).toContain('<a href="/articles/a/#src_report">denies</a>');
  expect(page).not.toMatch(/\sstyle=/);
});

test('a country that the article does not list has its name all the same', () => {
  const claims = [claim({ id: 'a', positions: [position(minister, 'asserts', '2023-11-09')] })];
  expect(rows(claims, [])[0]).toEqual(['Claim', 'United States']);
});

test('many parties scroll in a region of their own', () => {
  const positions = ['US', 'RU', 'KP', 'KR', 'JP', 'CN'].map((code) =>
    position(country(code), 'asserts', '2024-01-01'),
  );
  const page = html(positionsFigure(article({ claims: [claim({ id: 'a', positions })] })));
  expect(page).toMatch(/^<div class="fig-scroll" role="region" aria-label="[^"]+" tabindex="0">/);
});

test('hostile words stay words', () => {
  const evil = entity('organization', 'evil', '<script>x</script>');
  const positions = [position(evil, 'asserts', '2024-01-01')];
  const page = html(positionsFigure(article({ claims: [claim({ id: 'a', positions })] })));
  expect(page).not.toContain('<script');
});
