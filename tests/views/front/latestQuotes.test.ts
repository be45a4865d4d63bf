import { expect, test } from 'vitest';
import type { ResolvedSite } from '../../../src/model/types.ts';
import { latestQuotes } from '../../../src/views/front/latestQuotes.ts';
import { article, entity, quote } from '../../figures/article.ts';

const [ann, bo] = [entity('person', 'ann', 'Ann'), entity('person', 'bo', 'Bo')];
const said = (id: string, date: string, speaker = ann) => quote({ id, speaker, said: { date } });

test('the newest of all articles, two of one speaker at most, none that stands elsewhere', () => {
  const shown = said('shown', '2024-09-01', bo);
  const site = {
    articles: [
      article({ quotes: [said('a', '2024-01-01'), said('b', '2024-03-01'), shown] }),
      article({ quotes: [said('c', '2024-02-01'), said('d', '2023-01-01', bo)] }),
    ],
  } as unknown as ResolvedSite;
  const ids = (most: number) => latestQuotes(site, most, [shown, undefined]).map(({ id }) => id);
  expect(ids(9)).toEqual(['b', 'c', 'd']);
  expect(ids(1)).toEqual(['b']);
});
