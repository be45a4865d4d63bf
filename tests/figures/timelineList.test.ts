import { expect, test } from 'vitest';
import { timelineList } from '../../src/figures/index.ts';
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
const whole = article({
  events: [event('2023-11-09', 'Talks'), event('2023-09-13', 'A <em>meeting</em>')],
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
});

test('nothing dated, no figure', () => {
  expect(timelineList(article({}))).toBeNull();
});

test('of one day what happened comes first, then what was said, then how claims came to stand', () => {
  const rows = html(timelineList(whole)).split('<li>').slice(1);
  expect(rows.map((row) => /datetime="([^"]+)"/.exec(row)?.[1])).toEqual([
    '2023-09-13',
    '2023-11-09',
    '2024-04-29',
  ]);
  expect(rows[1]).toMatch(/Talks.*one two.*Text of shifting\..*asserted/s);
});

test('the list holds every fact, dates as written', () => {
  const figure = timelineList(whole);
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
    timelineList(article({ quotes: [quote({ id: 'q', speaker, parts: ['<script>x</script>'] })] })),
  );
  expect(page).not.toContain('<script');
});

test('a day has one row for all that it saw', () => {
  const events = Array.from({ length: 30 }, (_, index) => event('2023-11-09', `Event ${index}`));
  const page = html(timelineList(article({ events: [...events, event('2025-01-01', 'Later')] })));
  expect(page.match(/<li>/g)).toHaveLength(2);
  expect(page.match(/Event \d/g)).toHaveLength(30);
});
