import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/figures/textWidth.ts';
import { chronicleOf, shortNames } from '../../src/figures/timeline/chronicle.ts';
import { signsOf } from '../../src/figures/timeline/course.ts';
import { timelineFigure } from '../../src/figures/timeline/timelineFigure.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import type { ClaimStatus, ResolvedArticle } from '../../src/model/types.ts';
import { article, claim, entity, event, quote } from './article.ts';

const messages = messagesFor('en');
const ann = { ...entity('person', 'ann', 'Ann Lee', 'US'), family: 'Lee', given: 'Ann' };
const change = (date: string, status: ClaimStatus) => ({ date, status, because: '' });
const arms = claim({
  id: 'arms',
  label: 'Arms',
  status: 'supported',
  asOf: '2026-11-24',
  since: '2024-04-29',
  history: [change('2022-12-22', 'contested'), change('2024-04-29', 'supported')],
});
const whole = article({
  claims: [arms],
  events: [event('2023-11', 'Ships <b>sail</b>.')],
  quotes: [
    quote({ id: 'first', speaker: ann, said: { date: '2023-11-09' } }),
    quote({ id: 'second', speaker: ann, said: { date: '2023-11-09' } }),
    quote({ id: 'later', speaker: ann, said: { date: '2025' } }),
  ],
});
const draw = (given: ResolvedArticle) => timelineFigure(given, messages, () => 2);
const page = (given: ResolvedArticle) => toHtml(draw(given) ?? []);
function part(given: ResolvedArticle, name: string): Element {
  const found = draw(given)?.children.find(
    (child): child is Element =>
      child.type === 'element' && [child.properties.className].flat().includes(name),
  );
  if (!found) throw new Error(`no ${name}`);
  return found;
}

test('nothing dated, no figure', () => {
  expect(draw(article({ claims: [claim({ id: 'a' })] }))).toBeNull();
});

test('the chronicle is in order, and days known as months or years stand at their first day', () => {
  expect(chronicleOf(whole).map(({ date }) => date)).toEqual([
    '2022-12-22',
    '2023-11',
    '2023-11-09',
    '2024-04-29',
    '2025',
  ]);
});

test('both forms lead to every claim, to the words and to the source of each event', () => {
  for (const name of ['ev-wide', 'ev-up']) {
    const drawn = toHtml(part(whole, name));
    for (const href of ['#c_arms', '#first', '#later', '#src_report']) {
      expect(drawn, name).toContain(`href="${href}"`);
    }
  }
  expect(toHtml(part(whole, 'ev-up'))).toContain('href="#second"');
});

test('who hears it hears how a claim came to stand', () => {
  expect(textOf(part(whole, 'ev-wide'))).toContain(
    'Arms: contested since 22 Dec 2022, then supported since 29 Apr 2024',
  );
  expect(textOf(part(whole, 'ev-up'))).toContain('2024 29 Apr supported Arms');
});

test('the line changes where the status does, up to the newest day', () => {
  const drawn = toHtml(part(whole, 'ev-wide'));
  const lines = [...drawn.matchAll(/<line class="ln (\w+)" x1="([\d.]+)%" x2="([\d.]+)%"/g)];
  expect(lines.map(([, status]) => status)).toEqual(['contested', 'supported']);
  expect(lines[0]?.[3]).toBe(lines[1]?.[2]);
  expect(lines[1]?.[3]).toBe('100');
});

test('on earlier days what is later is pale, and the tally is that of the day', () => {
  const drawn = page(whole);
  expect(drawn).toContain('1 contested');
  expect(drawn).toContain('1 supported');
  expect(drawn).toMatch(/<li class="to2">.*2025/);
  expect(drawn.match(/type="radio"/g)).toHaveLength(3);
});

test('in a language written from the right, time runs to the left', () => {
  const places = (language: string) =>
    [
      ...toHtml(part({ ...whole, language }, 'ev-wide')).matchAll(/class="ln \w+" x1="([\d.]+)%"/g),
    ].map(([, x]) => Number(x));
  const [first = 0, second = 0] = places('ar');
  expect(first).toBeGreaterThan(second);
  expect(places('en').map((x) => Math.round(100 - x))).toEqual([first, second].map(Math.round));
});

test('a family name that two share is no name', () => {
  const kim = { ...entity('person', 'kim', 'Kim Song'), family: 'Kim', given: 'Song' };
  const other = { ...entity('person', 'other', 'Kim Yo Jong'), family: 'Kim', given: 'Yo Jong' };
  const nameOf = shortNames(article({}, [kim, other, ann]));
  expect([kim, other, ann].map(nameOf)).toEqual(['Kim Song', 'Kim Yo Jong', 'Lee']);
});

test('signs never lie on each other, and a word without room is left out', () => {
  const statuses: ClaimStatus[] = ['asserted', 'contested', 'supported', 'established'];
  const runs = Array.from({ length: 12 }, (_, index) => ({
    status: statuses[index % 4] as ClaimStatus,
    from: `2024-01-${String(index + 1).padStart(2, '0')}`,
  }));
  for (const start of [6, 300, 590]) {
    const at = (date: string) => start + Number(date.slice(-2));
    const signs = signsOf(runs, at, 600, messages.statuses, 13);
    const places = signs.map(({ from, shift }) => at(from) + shift);
    for (const [index, place] of places.entries()) {
      expect(place - (places[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(13);
      expect(place).toBeLessThanOrEqual(600);
    }
    for (const level of ['above', 'below'] as const) {
      const words = signs.flatMap(({ status, word }, index) => {
        const width = textWidth(messages.statuses[status].word, 13);
        const begins = Math.min((places[index] as number) - 7, 607 - width);
        return word === level ? [[begins, begins + width] as const] : [];
      });
      for (const [index, [begins]] of words.entries()) {
        expect(begins).toBeGreaterThan(words[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY);
      }
    }
  }
});

test('hostile words stay words, and nothing has a style of its own', () => {
  const evil = '"><script>alert(1)</script>';
  const speaker = { ...ann, name: evil, family: evil };
  const drawn = page(
    article(
      {
        claims: [{ ...arms, label: evil }],
        quotes: [quote({ id: 'q', speaker, words: evil })],
        events: [event('2023-01-01', '&#x3C;script>x&#x3C;/script>')],
      },
      [speaker],
    ),
  );
  expect(drawn.replaceAll(/="[^"]*"/g, '')).not.toContain('<script');
  expect(drawn).not.toMatch(/\sstyle=/);
});

test('a rich record stays light', () => {
  const claims = Array.from({ length: 8 }, (_, index) =>
    claim({
      ...arms,
      id: `c${index}`,
      label: `Claim ${index} in a few words`,
      history: [
        change(`2023-0${index + 1}-01`, 'asserted'),
        change(`2023-0${index + 1}-20`, 'contested'),
        change('2024-04-29', 'supported'),
      ],
    }),
  );
  const quotes = Array.from({ length: 24 }, (_, index) =>
    quote({
      id: `q${index}`,
      speaker: { ...ann, key: `person:p${index}`, family: `Speaker ${index}` },
      said: { date: `2023-${String((index % 12) + 1).padStart(2, '0')}-11` },
    }),
  );
  expect(gzipSync(page(article({ claims, quotes }))).length).toBeLessThan(7_500);
});

test('a family name of one syllable names nobody in Korean', () => {
  const seo = { ...entity('person', 'seo', '서하늘'), family: '서', given: '하늘' };
  expect(shortNames(article({}, [seo]))(seo)).toBe('서하늘');
});
