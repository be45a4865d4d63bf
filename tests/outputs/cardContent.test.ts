import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articleCardContent,
  cardText,
  quoteCardContent,
} from '../../src/outputs/cards/cardContent.ts';
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
