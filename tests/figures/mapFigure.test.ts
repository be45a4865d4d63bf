import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { mapFigure } from '../../src/figures/index.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import type { ResolvedClaim } from '../../src/model/types.ts';
import { article, claim, country, flow } from './article.ts';

const en = messagesFor('en');
const draw = (...claims: ResolvedClaim[]) => mapFigure(article({ claims }), en);
const page = (...claims: ResolvedClaim[]) => toHtml(draw(...claims) ?? []);

test('without a flow there is no map', () => {
  expect(draw(claim({ id: 'a' }))).toBeNull();
});

test('what states dispute is hatched, and the figure says so', () => {
  const drawn = page(flow('RU>UA'));
  expect(drawn).toMatch(/id="fig_disputed" d="m[^"]{40,}"/);
  expect(drawn).toContain('fill="url(#fig_hatch)"');
  expect(drawn).toContain('Hatched: disputed territory');
  const calm = page(flow('PT>ES'));
  expect(calm).not.toContain('fig_hatch');
  expect(calm).not.toContain('Hatched');
});

test('an arrow begins and ends where the editor says, under the name of the place', () => {
  const placed = claim({
    id: 'a',
    flow: {
      from: country('KP'),
      to: country('RU'),
      what: 'boxes',
      places: {
        from: { name: 'Rajin', at: [130.3, 42.25] },
        to: { name: 'Dunai', at: [132.34, 42.88] },
      },
    },
  });
  const drawn = page(placed);
  const names = [...drawn.matchAll(/class="fig-name".*?<\/text>/g)].map(([label]) =>
    label
      .replaceAll(/<[^>]*>|^[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  expect(names.slice(0, 2).sort()).toEqual(['Dunai, Russia', 'Rajin, North Korea']);
});

test('each day has its arrow, and before a flow was on record there is none', () => {
  const changed = flow('KP>RU', {
    status: 'supported',
    asOf: '2025-01-01',
    since: '2024-04-29',
    history: [
      { date: '2024-01-04', status: 'contested', because: '' },
      { date: '2024-04-29', status: 'supported', because: '' },
    ],
  });
  const later = flow('RU>KP', { status: 'asserted', asOf: '2025-01-01' });
  const drawn = page(changed, later);
  expect(drawn).toContain('class="fig-arrow fig-is-contested at at0 extra"');
  expect(drawn).toContain('class="fig-arrow fig-is-supported at at1 at2"');
  expect(drawn).toContain('class="fig-arrow fig-is-asserted at at2"');
  expect(textOf(draw(changed, later) as never)).toContain('not recorded yet');
});

test('hostile words stay words', () => {
  const evil = '"><script>alert(1)</script>';
  const bad = claim({
    id: 'bad',
    flow: { from: country('KP', evil), to: country('RU'), what: evil },
  });
  expect(page(bad).replaceAll(/="[^"]*"/g, '')).not.toContain('<script');
});
