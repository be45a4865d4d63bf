import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/model/dossiers.ts';
import { roleRows } from '../../../src/views/entity/roleRows.ts';
import { article, entity, quote } from '../../figures/article.ts';

const ann = {
  ...entity('person', 'ann', 'Ann'),
  roles: [
    { title: 'Mayor', from: '2015-01-01', to: '2019-12-31' },
    { title: 'Minister', from: '2020-01-01' },
  ],
};
const own = article({
  entities: [{ entity: ann, role: 'Witness', place: { line: 1, column: 1 }, mentions: [] }],
});
const said = (id: string, date: string, more = {}) =>
  quote({ id, speaker: ann, said: { date }, article: article({}), ...more });

test('roles, the latest first, each with the quotes of its time, then those that articles name', () => {
  const quotes = [
    said('new', '2021-01-01', { role: 'Minister' }),
    said('named', '2021-01-01', { role: 'Witness', article: own }),
    said('old', '2016-01-01', { role: 'Mayor' }),
    said('before', '2010-01-01'),
  ];
  const rows = roleRows({ entity: ann, articles: [own], quotes } as unknown as Dossier);
  expect(rows.map(({ title, quotes: of }) => [title, of.map(({ id }) => id).join(' ')])).toEqual([
    ['Minister', 'new'],
    ['Mayor', 'old'],
    ['Witness', 'named'],
  ]);
});
