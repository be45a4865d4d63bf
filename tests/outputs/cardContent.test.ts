import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import type { Entity, ResolvedClaim, ResolvedSite } from '../../src/model/types.ts';
import { cardText } from '../../src/outputs/cards/cardContent.ts';
import { articleCardContent } from '../../src/outputs/cards/kinds/articleCard.ts';
import { claimCardContent } from '../../src/outputs/cards/kinds/claimCard.ts';
import { entityCardContent } from '../../src/outputs/cards/kinds/entityCard.ts';
import { quoteCardContent } from '../../src/outputs/cards/kinds/quoteCard.ts';
import { cutAtWord } from '../../src/text/cutAtWord.ts';
import { firstArticle, firstQuote, shareSite } from './shareSite.ts';

describe('what stands on a card', () => {
  test('the words, who, in which role, where, when, and whose page', () => {
    const site = shareSite({
      quotes: [{ id: 'open-door', parts: ['the door', 'is  open\nto both sides'] }],
    });
    expect(quoteCardContent(firstQuote(site), site)).toEqual({
      kind: 'quote',
      language: 'en-GB',
      masthead: 'The Ledger',
      heading: { text: 'The harbour deal', language: 'en-GB' },
      words: { text: 'the door is open to both sides', language: 'en-GB', marks: ['“', '”'] },
      who: { text: 'Rosa Lind', language: 'en-GB' },
      role: { text: 'Foreign minister', language: 'en-GB' },
      when: { text: 'Lisbon · 1 March 2024', language: 'en-GB' },
      publisher: { text: 'Harbour Agency', language: 'en-GB' },
      tint: 0,
    });
  });

  test('a translation stands under words of another language, each in its own marks', () => {
    const quote = { id: 'tur', words: 'Дверь открыта', language: 'ru', translation: 'Open' };
    const site = shareSite({ quotes: [quote] });
    const { words, gloss } = quoteCardContent(firstQuote(site), site);
    expect(words.marks).toEqual(['«', '»']);
    expect(gloss).toEqual({ text: 'Open', language: 'en-GB', marks: ['“', '”'] });
  });

  test('an article shows its title, summary, authors, place and day', () => {
    const site = shareSite({ article: { authors: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } });
    expect(articleCardContent(firstArticle(site), site)).toMatchObject({
      words: { text: 'The harbour deal' },
      gloss: { text: 'Two ministers describe one agreement in different words.' },
      who: { text: 'A, B and C' },
      heading: { text: 'Lisbon · 2 March 2024' },
    });
  });

  test('the text of a card holds every character that is drawn', () => {
    const site = shareSite({ quotes: [{ id: 'a', words: 'слово', language: 'ru' }] });
    const text = cardText(quoteCardContent(firstQuote(site), site));
    for (const part of ['«', 'слово', '»', 'Rosa Lind', 'Lisbon', 'Harbour Agency', 'The Ledger']) {
      expect(text).toContain(part);
    }
  });
});

test('a place in Arabic leaves the day as it is', () => {
  const site = shareSite({
    quotes: [{ id: 'a', said: { date: '2024-03-19', place: 'بيروت' } }],
  });
  const { when } = quoteCardContent(firstQuote(site), site);
  expect(when?.text).toBe('\u2068بيروت\u2069 · \u206819 March 2024\u2069');
});

describe('how claims stand', () => {
  const site = shareSite();
  const quote = firstQuote(site);
  const { article, speaker } = quote;
  const claim = (given: Partial<ResolvedClaim> = {}): ResolvedClaim => ({
    id: 'door',
    article,
    text: 'The door is open.',
    parts: [],
    ranges: [],
    continuedBy: [],
    status: 'contested',
    asOf: '2024-03-02',
    because: 'Both say <em>so</em>.',
    positions: [{ by: speaker, stance: 'denies', date: '2024-03-01', quote, source: quote.source }],
    evidence: [],
    history: [],
    quotes: [],
    href: '/record/articles/harbour/claims/door/',
    hrefInArticle: '#claim-door',
    ...given,
  });
  const standings = (...claims: ResolvedClaim[]) =>
    quoteCardContent({ ...quote, claims }, site).standings?.map(
      ({ word, rest }) => `${word.text}, ${rest.text}`,
    );

  test('a denial does not travel without the status of what it denies', () => {
    expect(standings(claim())).toEqual(['contested, as of 2 Mar 2024: The door is open.']);
  });

  test('what a later article says of the claim counts', () => {
    const later = claim({ status: 'refuted', asOf: '2025-01-05' });
    expect(standings(claim({ continuedBy: [later] }))).toEqual([
      'refuted, as of 5 Jan 2025: The door is open.',
    ]);
    expect(claimCardContent(claim({ continuedBy: [later] }), site).standings).toMatchObject([
      { status: 'contested' },
      { status: 'refuted', rest: { text: 'as of 5 Jan 2025: The door is open.' } },
    ]);
  });

  test('of many claims the first two, those on which it takes a position before others', () => {
    const taken = { ...quote, claims: [] as ResolvedClaim[] };
    const mine = claim({
      text: 'Mine.',
      positions: [
        { by: speaker, stance: 'denies', date: '2024-03-01', quote: taken, source: quote.source },
      ],
    });
    taken.claims = [claim({ text: 'One.' }), claim({ text: 'Two.' }), mine];
    expect(quoteCardContent(taken, site).standings?.map(({ rest }) => rest.text)).toEqual([
      'as of 2 Mar 2024: Mine.',
      'as of 2 Mar 2024: One.',
    ]);
  });

  test('a claim shows its text, its status, the day, and each side', () => {
    expect(claimCardContent(claim(), site)).toMatchObject({
      words: { text: 'The door is open.' },
      standings: [{ status: 'contested', rest: { text: 'as of 2 March 2024' } }],
      when: { text: 'Denied: Rosa Lind' },
    });
  });

  test.each(Object.keys(messagesFor('en').statuses) as ResolvedClaim['status'][])(
    'the word of %s is on the card',
    (status) => {
      expect(cardText(claimCardContent(claim({ status }), site))).toContain(
        messagesFor('en').statuses[status].word,
      );
    },
  );
});

test('an entity shows its name, and its role or what it is', () => {
  const site = shareSite();
  const { speaker } = firstQuote(site);
  const show = (entity: Entity, among: ResolvedSite = site) =>
    entityCardContent(entity, { ...among, entities: [entity] });
  const note = 'A <b>port</b> &amp; its cranes.';
  const roles = [{ title: 'Harbour master', from: '2020' }];
  expect(show({ ...speaker, roles })).toMatchObject({
    words: { text: 'Rosa Lind' },
    gloss: { text: 'Foreign minister' },
    heading: { text: 'Person' },
    who: { text: '1 quote' },
  });
  const unheard = { ...site, articles: [] };
  expect(show({ ...speaker, roles }, unheard).gloss?.text).toBe('Harbour master, from 2020');
  expect(show({ ...speaker, note }, unheard).gloss?.text).toBe('A port & its cranes.');
  expect(show(speaker, unheard)).not.toHaveProperty('gloss');
});

describe('cutting at a word', () => {
  test.each([
    ['one two three', 13, 'en', 'one two three'],
    ['one two three', 12, 'en', 'one two…'],
    ['one two, three', 10, 'en', 'one two…'],
    ['don’t stop', 7, 'en', 'don’t…'],
    ['Donaudampfschiff', 8, 'de', 'Donauda…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 12, 'en', '👩‍👩‍👧…'],
    ['俄罗斯与朝鲜', 5, 'zh', '俄罗斯与…'],
  ])('%s in %i', (text, length, language, expected) => {
    expect(cutAtWord(text, length, language)).toBe(expected);
  });

  test('keeps the beginning, ends a word, and is never longer than asked', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 200 }), (list, length) => {
        const text = list.map((word) => `a${word}a`).join(' ');
        const cut = cutAtWord(text, length, 'en');
        expect(cut.length).toBeLessThanOrEqual(length);
        if (cut === text) return;
        const kept = cut.slice(0, -1);
        expect(text.startsWith(`${kept} `)).toBe(true);
      }),
    );
  });
});
