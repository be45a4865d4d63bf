import { describe, expect, test } from 'vitest';
import { timelineFigure } from '../../src/figures/index.ts';
import { timelineItems } from '../../src/figures/timeline/timelineItems.ts';
import { LEAST_STRIP, labelSpan, timeScale } from '../../src/figures/timeline/timeScale.ts';
import { article, claim, entity, event, html, quote, text } from './article.ts';

const speaker = entity('person', 'ann', 'Ann Speaker', 'US');
const shifting = claim({
  id: 'shifting',
  status: 'supported',
  since: '2024-04-29',
  asOf: '2026-11-24',
  history: [
    { date: '2023-11-09', status: 'asserted', because: '' },
    { date: '2024-01-04', status: 'asserted', because: '' },
    { date: '2024-04-29', status: 'supported', because: '' },
  ],
});

test('nothing dated, no figure', () => {
  expect(timelineFigure(article({}))).toBeNull();
});

test('events, quotes and changes of status stand in one order', () => {
  const items = timelineItems(
    article({
      events: [event('2023-11-09', 'Talks'), event('2023-09-13', 'A meeting')],
      quotes: [quote({ id: 'q', speaker, said: { date: '2023-11-09T23:30:00-10:00' } })],
      claims: [shifting],
    }),
  );
  expect(items.map(({ date, kind }) => `${date.slice(0, 10)} ${kind}`)).toEqual([
    '2023-09-13 event',
    '2023-11-09 event',
    '2023-11-09 quote',
    '2023-11-09 status',
    '2024-04-29 status',
  ]);
  expect(items[3]).toMatchObject({ status: 'asserted', until: '2024-04-29' });
  expect(items[4]).toMatchObject({ status: 'supported', before: 'asserted' });
});

test('the list holds every fact, dates as written', () => {
  const figure = timelineFigure(
    article({
      events: [event('2023-09-13', 'A <em>meeting</em>')],
      quotes: [
        quote({
          id: 'q',
          speaker,
          role: 'Minister',
          parts: ['one', 'two'],
          said: { date: '2023-11-09T23:30:00-10:00', place: 'Seoul', occasion: 'A talk' },
        }),
      ],
      claims: [shifting],
    }),
  );
  const said = text(figure);
  for (const fact of [
    '13 Sept 2023',
    'A meeting',
    'Source: The Paper',
    '9 Nov 2023',
    'Ann Speaker: “one two”',
    'Minister · A talk · Seoul',
    'supported, before that asserted',
  ]) {
    expect(said).toContain(fact);
  }
  expect(html(figure)).toContain('<em>meeting</em>');
  expect(html(figure)).toContain('<time datetime="2023-11-09">');
  expect(html(figure)).toContain('href="/articles/a/#q"');
  expect(html(figure)).toContain('href="/articles/a/#src_report"');
  expect(html(figure)).not.toMatch(/\sstyle=/);
});

test('hostile words stay words', () => {
  const page = html(
    timelineFigure(
      article({ quotes: [quote({ id: 'q', speaker, parts: ['<script>x</script>'] })] }),
    ),
  );
  expect(page).not.toContain('<script');
});

test('a cluster has a row for each', () => {
  const events = Array.from({ length: 30 }, (_, index) => event('2023-11-09', `Event ${index}`));
  const page = html(timelineFigure(article({ events: [...events, event('2025-01-01', 'Later')] })));
  expect(page.match(/<li /g)).toHaveLength(31);
  expect(page.match(/<svg x="4%"/g)).toHaveLength(30);
});

describe('the scale', () => {
  test('is proportional', () => {
    const { at } = timeScale(['2024-01-01', '2024-01-11', '2024-02-10'], 'en');
    const [a, b, c] = ['2024-01-01', '2024-01-11', '2024-02-10'].map(at) as [
      number,
      number,
      number,
    ];
    expect((c - a) / (b - a)).toBeCloseTo(4, 2);
  });

  test.each([
    ['one day', ['2024-01-01'], ['1 Jan 2024']],
    ['two days', ['2024-01-01', '2024-01-02'], ['1 Jan', '2 Jan']],
    ['a week', ['2024-02-01', '2024-02-09'], undefined],
    ['a year and more', ['2023-09-13', '2025-05-29'], ['2024', '2025']],
    ['decades', ['1950-06-25', '2023-09-13'], ['1960', '1980', '2000', '2020']],
    ['centuries', ['1648-10-24', '2023-09-13'], undefined],
    ['months', ['2023-11-20', '2024-03-20'], undefined],
  ])('labels %s legibly', (_, dates, labels) => {
    const { ticks } = timeScale(dates, 'en');
    const shown = ticks.filter(({ label }) => label);
    if (labels) expect(shown.map(({ label }) => label)).toEqual(labels);
    expect(shown.length).toBeGreaterThan(0);
    const spans = shown.map((tick) => labelSpan(tick));
    for (const [index, [start, end]] of spans.entries()) {
      expect(end).toBeLessThanOrEqual(LEAST_STRIP);
      expect(start).toBeGreaterThan(spans[index - 1]?.[1] ?? -LEAST_STRIP);
    }
  });

  test('speaks the language of the article', () => {
    expect(timeScale(['2024-05-01'], 'de').ticks[0]?.label).toBe('1. Mai 2024');
  });
});
