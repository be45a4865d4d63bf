import { expect, test } from 'vitest';
import { type RecordChange, recordChanges } from '../../src/model/recordChanges.ts';
import type { Gone, ResolvedArticle, ResolvedSite, Retired } from '../../src/model/types.ts';
import { article, claim } from '../figures/article.ts';

const because = 'So it was.';
const site = (articles: ResolvedArticle[], gone: Gone[] = []) =>
  ({ articles, gone }) as unknown as ResolvedSite;
const told = (changes: RecordChange[]) =>
  changes.map((change) =>
    [
      change.date,
      change.kind,
      change.kind === 'status'
        ? `${change.claim.id} ${change.from} ${change.to} ${change.dated}`
        : '',
      change.kind === 'corrections' ? change.corrections.length : '',
    ]
      .join(' ')
      .trim(),
  );

test('a change of status is told on its day, the first status is none', () => {
  const moved = claim({
    id: 'moved',
    status: 'supported',
    asOf: '2026-01-01',
    history: [
      { date: '2023-01-01', status: 'asserted', because },
      { date: '2024-01-01', status: 'contested', because },
      { date: '2025-01-01', status: 'supported', because },
    ],
  });
  expect(
    told(recordChanges(site([article({ published: '2022-01-01', claims: [moved] })]), 9)),
  ).toEqual([
    '2025-01-01 status moved contested supported true',
    '2024-01-01 status moved asserted contested true',
    '2022-01-01 article',
  ]);
});

test('a status whose first day is not on record is told on the day for which it is given', () => {
  const history = [{ date: '2023-01-01', status: 'asserted', because } as const];
  const claims = [claim({ id: 'a', status: 'refuted', asOf: '2026-01-01', history })];
  const [first] = recordChanges(site([article({ claims })]), 9);
  expect(told([first as RecordChange])).toEqual(['2026-01-01 status a asserted refuted false']);
});

test('a claim that a later article takes up has one history, told as the later one', () => {
  const history = [
    { date: '2023-01-01', status: 'asserted', because } as const,
    { date: '2024-01-01', status: 'contested', because } as const,
  ];
  const old = claim({ id: 'old', status: 'contested', history });
  const later = claim({
    id: 'later',
    status: 'contested',
    asOf: '2025-01-01',
    continues: old,
    history,
  });
  const articles = [
    article({ claims: [later], published: '2025-01-01' }),
    article({ claims: [old], published: '2024-06-01' }),
  ];
  for (const each of articles) for (const one of each.claims) one.article = each;
  Object.assign(old, { continuedBy: [later] });
  const changes = recordChanges(site(articles), 9).filter(({ kind }) => kind === 'status');
  expect(told(changes)).toEqual(['2024-01-01 status later asserted contested true']);
});

test('corrections of a day are one change; what was withdrawn and what is gone is told', () => {
  const retired = { kind: 'quote', id: 'x', date: '2026-03-01', because } as Retired;
  const gone = [
    { permalink: { kind: 'article', id: 'a' }, date: '2026-04-01' },
    { permalink: { kind: 'quote', slug: 'a', id: 'q' }, date: '2026-04-01' },
  ] as Gone[];
  const corrections = [
    { date: '2026-02-01', text: 'One.' },
    { date: '2026-02-01', text: 'Two.' },
    { date: '2026-02-02', text: 'Three.' },
  ];
  const articles = [article({ published: '2026-01-01', corrections, retired: [retired] })];
  expect(told(recordChanges(site(articles, gone), 9))).toEqual([
    '2026-04-01 gone',
    '2026-03-01 retired',
    '2026-02-02 corrections  1',
    '2026-02-01 corrections  2',
    '2026-01-01 article',
  ]);
});

test('new articles take a third of the list at most, and never the one that leads', () => {
  const articles = Array.from({ length: 9 }, (_, index) =>
    article({
      slug: `a${index}`,
      published: `2026-0${9 - index}-01`,
      corrections: [{ date: '2020-01-01', text: 'One.' }],
    }),
  );
  const changes = recordChanges(site(articles), 6, articles[0]);
  expect(changes.map(({ kind }) => kind)).toEqual([
    ...Array(2).fill('article'),
    ...Array(4).fill('corrections'),
  ]);
  expect(changes[0]?.date).toBe('2026-08-01');
});
