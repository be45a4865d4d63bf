import { expect, test } from 'vitest';
import type { ResolvedSite } from '../../../src/model/types.ts';
import { quotePageAddresses, quotePages } from '../../../src/views/quote/quotePages.ts';
import { article, entity, quote } from '../../figures/article.ts';

const ann = entity('person', 'ann', 'Ann');
const site = (dates: string[]) =>
  ({
    articles: [
      article({
        quotes: dates.map((date, n) => quote({ id: `q${n}`, speaker: ann, said: { date } })),
      }),
    ],
  }) as unknown as ResolvedSite;

test('where nobody is quoted there is one page, and it is empty', () => {
  expect(quotePages(site([]))).toEqual([{ number: 1, pages: 1, total: 0, months: [], years: [] }]);
});

test('the latest said is first, by months, and years know their page', () => {
  const [page] = quotePages(site(['2023-11-09', '2024-02-01', '2024-02-20']));
  expect(page?.months.map(({ month, quotes }) => [month, quotes.map(({ id }) => id)])).toEqual([
    ['2024-02', ['q2', 'q1']],
    ['2023-11', ['q0']],
  ]);
  expect(page?.years).toEqual([
    { year: '2024', page: 1, count: 2 },
    { year: '2023', page: 1, count: 1 },
  ]);
});

test('pages hold a hundred each; a year leads to the page on which its latest quote stands', () => {
  const dates = [...Array(120).fill('2024-02-01'), ...Array(100).fill('2023-02-01')];
  const pages = quotePages(site(dates));
  expect(pages.map(({ months }) => months.flatMap(({ quotes }) => quotes).length)).toEqual([
    100, 100, 20,
  ]);
  expect(pages[2]?.years.map(({ year, page, count }) => [year, page, count])).toEqual([
    ['2024', 1, 120],
    ['2023', 2, 100],
  ]);
});

test('where the list has become shorter, its last page answers for those that it had', () => {
  const shrunk = { ...site(Array(120).fill('2024-02-01')), quotesEver: 301 };
  const at = quotePageAddresses(shrunk).map(({ number, page }) => [number, page.number]);
  expect(at).toEqual([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 2],
  ]);
});
