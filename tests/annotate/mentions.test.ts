import { describe, expect, test } from 'vitest';
import { type Case, run } from './annotateCase.ts';

const ENTITIES = {
  'person:blinken': ['Antony Blinken', 'Blinken'],
  'person:park': ['Park Jin', 'Park'],
  'country:KP': ['North Korea', 'DPRK', 'North Korean', '북한', '朝鲜'],
  'country:KR': ['South Korea', 'Korea', 'South Korean', 'Korean'],
  'country:RU': ['Russia', 'Russian', 'Rusland'],
  'country:US': ['United States', 'US', 'U.S.'],
  'organization:council': ['Security Council', 'Council of Korea', 'Côte d’Ivoire'],
};

type Row = [name: string, markdown: string, mentions: string[], options?: Case];

/** Mentions as `key: words`. */
const rows: Row[] = [
  ['a name', 'Then Blinken spoke', ['person:blinken: Blinken']],
  ['the longest name', 'Antony Blinken spoke', ['person:blinken: Antony Blinken']],
  ['each occurrence', 'Blinken, Blinken', ['person:blinken: Blinken', 'person:blinken: Blinken']],
  ['a possessive', 'Blinken’s words', ['person:blinken: Blinken']],
  ['a straight possessive', "Blinken's words", ['person:blinken: Blinken']],
  ['a hyphenated pair', 'the DPRK-Russia pact', ['country:KP: DPRK', 'country:RU: Russia']],
  ['a pair with a dash', 'the DPRK–Russia pact', ['country:KP: DPRK', 'country:RU: Russia']],
  ['a pair with a slash', 'DPRK/Russia', ['country:KP: DPRK', 'country:RU: Russia']],
  ['a demonym that is listed', 'South Korean officials', ['country:KR: South Korean']],
  ['a plural that is not', 'the Koreans said', []],
  ['within a word', 'Parking in Belorussia', []],
  ['before a digit', 'US2 and 2US', []],
  ['before a combining mark', 'US\u0323 said', []],
  ['before an underscore', 'US_Korea', ['country:US: US', 'country:KR: Korea']],
  ['another letter case', 'let us park', []],
  ['a longer name that begins earlier', 'in South Korea now', ['country:KR: South Korea']],
  [
    'a longer name that begins later',
    'South Council of Korea',
    ['organization:council: Council of Korea'],
  ],
  [
    'the longest wins, wherever it begins',
    'North Security Council of Korea',
    ['organization:council: Security Council', 'country:KR: Korea'],
  ],
  ['a name ending in a full stop', 'the U.S. said', ['country:US: U.S.']],
  ['a name with a stop, before a letter', 'the U.S.A. said', []],
  ['over a line break', 'Antony\nBlinken spoke', ['person:blinken: Antony\nBlinken']],
  ['over a non-breaking space', 'Park\u00a0Jin spoke', ['person:park: Park\u00a0Jin']],
  ['over an emphasis', 'Antony *Blinken* spoke', ['person:blinken: Antony Blinken']],
  ['in an emphasis', '*Blinken* spoke', ['person:blinken: Blinken']],
  ['typography apart', "Cote, Côte d'Ivoire", ["organization:council: Côte d'Ivoire"]],
  ['decomposed', 'Co\u0302te d’Ivoire', ['organization:council: Co\u0302te d’Ivoire']],
  ['with a soft hyphen', 'Blin\u00adken', ['person:blinken: Blin\u00adken']],
  ['not over two blocks', '- Antony\n- Park', ['person:park: Park']],
  ['not from cell to cell', '| South | Korea |\n| - | - |', ['country:KR: Korea']],
  ['Hangul with a particle', '북한은 말했다', ['country:KP: 북한']],
  ['Chinese without spaces', '他说朝鲜政府', ['country:KP: 朝鲜']],
  ['a Latin name before Hangul', 'Blinken은 말했다', ['person:blinken: Blinken']],
  ['a Latin name within Chinese', '他说US政府', ['country:US: US']],
  ['a Thai name with a mark that follows', 'กิ', [], { entities: { 'person:a': ['ก'] } }],
  ['in a quote', '“Blinken”', ['person:blinken: Blinken']],
  [
    'in a list, a block quote, a cell and a footnote',
    '- US\n\n> US\n\n| US |\n| - |\n\nx[^f]\n\n[^f]: US',
    Array(4).fill('country:US: US'),
  ],
  ['not in a heading', '## Blinken in Korea', []],
  ['not in code', '`Blinken` and\n\n    Blinken', []],
  ['not in a link', '[Blinken](https://x.org/)', []],
  ['nor partly in one', '[Antony](https://x.org/) Blinken', []],
  ['nor partly in code', 'Antony `Blinken`', []],
  ['in struck words', '~~Blinken~~', ['person:blinken: Blinken']],
  ['across a note', 'Antony[^h] Blinken', ['person:blinken: Antony Blinken'], { sources: ['h'] }],
  ['an explicit mention', '[the minister](person:park) spoke', ['person:park: the minister']],
  [
    'an explicit mention by a reference',
    '[the minister][m] spoke\n\n[m]: person:park',
    ['person:park: the minister'],
  ],
  [
    'an explicit one of an automatic name',
    '[Park](person:blinken) spoke',
    ['person:blinken: Park'],
  ],
  ['an explicit one in a heading', '## [Park](person:park)', ['person:park: Park']],
  ['prevented', '[Park](mention:none) Avenue', []],
  ['prevented in an emphasis', '[*Park*](mention:none) Avenue', []],
  ['prevented in part', '[Antony](mention:none) Blinken', []],
  ['prevented here alone', '[Park](mention:none), Park', ['person:park: Park']],
  [
    'a name that two share',
    'Smith spoke',
    [],
    { entities: { 'person:a': ['Smith'], 'person:b': ['Smith'] } },
  ],
  [
    'a shared name hides the shorter one in it',
    'John Smith spoke',
    [],
    { entities: { 'person:a': ['John Smith'], 'person:b': ['John Smith'], 'person:c': ['Smith'] } },
  ],
  [
    'a name listed twice by one entity',
    'Smith spoke',
    ['person:a: Smith'],
    { entities: { 'person:a': ['Smith', 'Smith '] } },
  ],
  ['names of punctuation are none', '— and …', [], { entities: { 'person:a': ['—', ''] } }],
  [
    'a name with signs of regular expressions',
    'C++ (x) spoke',
    ['person:a: C++ (x)'],
    { entities: { 'person:a': ['C++ (x)'] } },
  ],
  ['letters beyond the first plane count', '𐐷US', []],
];

describe('mentions', () => {
  test.each(rows)('%s', (_name, markdown, mentions, options = {}) => {
    const outcome = run(markdown, { entities: ENTITIES, ...options });
    expect(outcome.issues).toEqual([]);
    expect(outcome.mentions.map(({ entity, text }) => `${entity}: ${text}`)).toEqual(mentions);
    for (const { start, end, text } of outcome.mentions)
      expect(outcome.text.slice(start, end)).toBe(text);
  });

  test.each<[name: string, markdown: string, options: Case, html: string]>([
    [
      'a name',
      'Then Blinken spoke',
      {},
      '<p>Then <a data-mention="person:blinken" href="/person:blinken">Blinken</a> spoke</p>',
    ],
    [
      'an explicit one',
      '[he *said*](person:park "t")',
      {},
      '<p><a data-mention="person:park" href="/person:park">he <em>said</em></a></p>',
    ],
    ['prevented: plain words', '[*Park*](mention:none) x', {}, '<p><em>Park</em> x</p>'],
    [
      'within a quote',
      'a Blinken b',
      { quotes: { q: 'a Blinken b' } },
      '<p><mark id="q" data-quote="q" data-end="">a <a data-mention="person:blinken" href="/person:blinken">Blinken</a> b</mark></p>',
    ],
    [
      'the same words as a quote',
      'Blinken',
      { quotes: { q: 'Blinken' } },
      '<p><mark id="q" data-quote="q" data-end=""><a data-mention="person:blinken" href="/person:blinken">Blinken</a></mark></p>',
    ],
    [
      'crossed by a quote',
      'South Korean arms',
      { quotes: { q: 'Korean arms' } },
      '<p><a data-mention="country:KR" href="/country:KR">South </a><mark id="q" data-quote="q" data-end=""><a data-mention="country:KR" href="/country:KR">Korean</a> arms</mark></p>',
    ],
    [
      'around an emphasis',
      'Antony *Blinken* spoke',
      {},
      '<p><a data-mention="person:blinken" href="/person:blinken">Antony <em>Blinken</em></a> spoke</p>',
    ],
    [
      'a quote into a linked mention',
      'a [b c](person:park)',
      { quotes: { q: 'a b' } },
      '<p><mark id="q" data-quote="q">a </mark><a data-mention="person:park" href="/person:park"><mark data-quote="q" data-end="">b</mark> c</a></p>',
    ],
    [
      'broken by a note',
      'Antony[^h] Blinken',
      { sources: ['h'] },
      '<p><a data-mention="person:blinken" href="/person:blinken">Antony</a><sup class="source-note"><a href="#src_h">1</a></sup><a data-mention="person:blinken" href="/person:blinken"> Blinken</a></p>',
    ],
    [
      'no link around a linked image',
      'Antony [![i](./i.jpg)](https://x.org/) Blinken',
      {},
      '<p><a data-mention="person:blinken" href="/person:blinken">Antony </a><a href="https://x.org/"><img src="./i.jpg" alt="i"></a><a data-mention="person:blinken" href="/person:blinken"> Blinken</a></p>',
    ],
  ])('marked up: %s', (_name, markdown, options, html) => {
    expect(run(markdown, { entities: ENTITIES, ...options }).html).toBe(html);
  });

  test('each is listed with its block, in order, linked and automatic together', () => {
    const { mentions } = run('Park\n\n[he](person:blinken) and Park', { entities: ENTITIES });
    expect(mentions.map(({ entity, block }) => [entity, block])).toEqual([
      ['person:park', 0],
      ['person:blinken', 1],
      ['person:park', 1],
    ]);
  });
});
