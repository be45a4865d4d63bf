import { expect, test } from 'vitest';
import { roleOn } from '../../src/model/roles.ts';

const roles = [
  { title: 'Minister', from: '2021-01-26', to: '2025-01-20' },
  { title: 'Envoy', from: '2015', to: '2017-03' },
  { title: 'Author', from: '2025-02' },
];

test.each([
  ['the first day', '2021-01-26', 'Minister'],
  ['the last day', '2025-01-20', 'Minister'],
  ['the day after', '2025-01-21', undefined],
  ['a day in the first year, known to the year', '2015-06-01', 'Envoy'],
  ['a day in the last month, known to the month', '2017-03-31', 'Envoy'],
  ['the month after', '2017-04-01', undefined],
  ['no end', '2030-01-01', 'Author'],
  ['a date-time counts by its written day', '2021-01-26T00:30:00+09:00', 'Minister'],
  ['a year that is all within', '2022', 'Minister'],
  ['a month that is all within', '2015-01', 'Envoy'],
  ['a year in which it began', '2021', undefined],
  ['a month in which it ended', '2025-01', undefined],
])('the role on %s', (_, date, title) => {
  expect(roleOn(roles, date)?.title).toBe(title);
});

test('a role without dates is held on any day, the first listed wins', () => {
  expect(roleOn([{ title: 'A' }, { title: 'B' }], '1900-01-01')?.title).toBe('A');
});
