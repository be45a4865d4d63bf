import { describe, expect, test } from 'vitest';
import { run } from './annotateCase.ts';

type Row = [name: string, markdown: string, exact: string, words?: string];

const DECOMPOSED = '한국'.normalize('NFD');

const found: Row[] = [
  ['Hangul', '그는 “북한과 러시아의 협력”이라고 말했다.', '북한과 러시아의 협력'],
  ['Hangul in marks, before a particle', '“러시아”는 말했다', '러시아'],
  ['Hangul in parts, typed composed', `${DECOMPOSED} 정부`, '한국', DECOMPOSED],
  ['Hangul composed, typed in parts', '한국 정부', DECOMPOSED, '한국'],
  ['Cyrillic', 'Он сказал: «это неправда».', 'это неправда'],
  ['Cyrillic й in two marks', 'россии\u0306-ский', 'россий', 'россии\u0306'],
  ['Arabic', 'قال إن التعاون يسير في اتجاهين', 'التعاون يسير في اتجاهين'],
  ['Arabic with vowel marks', 'كَتَبَ الرجل', 'كَتَبَ'],
  ['Hebrew', 'הוא אמר שזה לא נכון', 'שזה לא נכון'],
  ['Hebrew with points', 'שָׁלוֹם לך', 'שָׁלוֹם'],
  ['Hebrew with a direction mark', 'שלום\u200f לך', 'שלום לך', 'שלום\u200f לך'],
  ['Chinese', '他说：“这是双向的。”', '这是双向的'],
  ['Chinese across emphasis', '这是**双向**的', '是双向的'],
  ['Japanese', '彼は「協力している」と述べた', '協力している'],
  ['kana with a voiced mark of its own', 'か\u3099くせい', 'がくせい', 'か\u3099くせい'],
  ['Thai', 'เขากล่าวว่าไม่จริง', 'ไม่จริง'],
  ['Devanagari', 'उन्होंने कहा कि यह सच है', 'यह सच है'],
  ['Vietnamese in NFD', 'Việt Nam nói'.normalize('NFD'), 'Việt Nam', 'Việt Nam'.normalize('NFD')],
  ['Greek', 'ο Άγιος είπε', 'Άγιος'],
  ['letters beyond the first plane', '𝒜𝒷 𐐷𐐷 said', '𐐷𐐷'],
  ['an emoji', 'ok 👍 said', 'ok 👍'],
  ['a family, whole', 'x 👨‍👩‍👧 y', 'x 👨‍👩‍👧'],
  ['a flag, whole', 'in 🇰🇷 now', 'in 🇰🇷'],
  ['flags that stand together', '🇰🇷🇺🇸 a', '🇺🇸 a'],
  ['a stray joiner after a space', 'a \u200db c', ' \u200db', '\u200db'],
  ['Persian with a joiner', 'می‌خواهم بروم', 'می‌خواهم'],
];

const cut: Row[] = [
  ['a letter without its accent', 'the cafe\u0301', 'the cafe'],
  ['a letter without a mark that has no composed form', 'q\u0323 x', 'x q'],
  ['a base without a second mark', 'e\u0301\u0323 x', 'é'],
  ['a mark without its letter', 'a\u0301b', '\u0301b'],
  ['half of a family', 'x 👨‍👩‍👧 y', 'x 👨'],
  ['the other half', 'x 👨‍👩‍👧 y', '👧 y'],
  ['an emoji without its skin tone', 'ok 👍🏽', 'ok 👍'],
  ['half of a flag', 'in 🇰🇷 now', 'in 🇰'],
  ['a flag made of two others’ halves', 'a 🇰🇷🇺🇸 b', '🇷🇺'.concat('🇸 b')],
  ['half of a surrogate pair', 'a 𐐷 b', 'a \ud801'],
  ['a Thai letter without its vowel', 'กิน', 'ก'],
  ['a Devanagari letter without its vowel', 'कि यह', 'क'],
  ['a keycap’s digit', 'press 1️⃣ now', 'press 1'],
  ['a letter without its variation selector', 'a ☎️ b', 'a ☎'],
];

describe('found in any script', () => {
  test.each(found)('%s', (_name, markdown, exact, words = exact) => {
    const outcome = run(markdown, { quotes: { q: exact } });
    expect(outcome.issues).toEqual([]);
    expect(outcome.words).toEqual({ q: words });
  });
});

describe('never cut inside a character', () => {
  test.each(cut)('%s', (_name, markdown, exact) => {
    const outcome = run(markdown, { quotes: { q: exact } });
    expect(outcome.issues).toEqual([
      /[\p{L}\p{N}]/u.test(exact) ? 'QuoteNotFound 1:1' : 'QuoteEmpty 1:1',
    ]);
    expect(outcome.html).not.toContain('<mark');
  });
});
