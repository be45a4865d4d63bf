import { describe, expect, test } from 'vitest';
import { inQuoteMarks } from '../../src/text/quoteMarks.ts';

describe('words that are shared stand between marks of their language', () => {
  test.each([
    ['en', 'a street', '“a street”'],
    ['de', 'eine Straße', '„eine Straße“'],
    ['fr', 'une rue', '«\u202fune rue\u202f»'],
    ['ko', '길', '“길”'],
    ['ja', '道', '「道」'],
  ])('%s', (language, words, expected) => {
    expect(inQuoteMarks(words, language)).toBe(expected);
  });
});

describe('marks within them turn', () => {
  test.each([
    ['double ones', 'en', 'it is a “two-way” street', '“it is a ‘two-way’ street”'],
    ['straight ones', 'en', 'it is a "two-way" street', '“it is a ‘two-way’ street”'],
    ['two of them', 'en', '“one” and “two”', '“‘one’ and ‘two’”'],
    [
      'single ones in double ones',
      'en',
      'he said “call it ‘aid’ then”',
      '“he said ‘call it “aid” then’”',
    ],
    ['an apostrophe is none', 'en', 'they said “don’t” twice', '“they said ‘don’t’ twice”'],
    ['single ones alone stay', 'en', 'call it ‘aid’', '“call it ‘aid’”'],
    ['one without its other stays', 'en', 'six feet, “more or less', '“six feet, “more or less”'],
    ['inches stay', 'en', 'a 12" gun', '“a 12" gun”'],
    ['German', 'de', 'er nannte es „Hilfe“', '„er nannte es ‚Hilfe‘“'],
    ['English marks in German', 'de', 'er nannte es “Hilfe”', '„er nannte es ‚Hilfe‘“'],
    ['French', 'fr', 'une «\u202faide\u202f»', '«\u202fune “aide”\u202f»'],
    ['Russian', 'ru', 'это «помощь»', '«это „помощь“»'],
    ['Japanese', 'ja', '「援助」だ', '「『援助』だ」'],
    ['Finnish, which opens as it closes', 'fi', 'se on ”apu” vain', '”se on ’apu’ vain”'],
  ])('%s', (_, language, words, expected) => {
    expect(inQuoteMarks(words, language)).toBe(expected);
  });
});
