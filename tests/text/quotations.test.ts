import { describe, expect, test } from 'vitest';
import { isInMarks, quotationsIn } from '../../src/text/quotations.ts';

describe('quotations are found by their marks', () => {
  test.each([
    ['English', 'He said “not a cent” of it.', ['not a cent']],
    ['two', '“We see it,” she said, “every day.”', ['We see it,', 'every day.']],
    ['nested', '“He said ‘not a cent’ then”', ['not a cent', 'He said ‘not a cent’ then']],
    ['British', 'He said ‘not a cent, don’t ask’ then', ['not a cent, don’t ask']],
    ['straight', 'He said "not a cent" of "it".', ['not a cent', 'it']],
    ['straight single', "He said 'not a cent' then", ['not a cent']],
    ['German', 'Er sagte „kein Cent“ dazu', ['kein Cent']],
    ['German guillemets', 'Er sagte »kein Cent« dazu', ['kein Cent']],
    ['French', 'Il a dit « pas un sou » hier', [' pas un sou ']],
    ['Polish', 'Powiedział „ani grosza” wczoraj', ['ani grosza']],
    ['Swedish', 'Han sade ”inte ett öre” igår', ['inte ett öre']],
    ['Japanese', '彼は「一円も『借りて』いない」と言った', ['借りて', '一円も『借りて』いない']],
    ['Korean', '“한 푼도”라고 말했다', ['한 푼도']],
    ['an apostrophe is no mark', 'The workers’ party and the ’90s don’t count', []],
    ['a mark that closes nothing open', 'The “word» is ‹one” too', ['word» is ‹one']],
    ['inches are none', 'a 12" gun', []],
    ['one that goes on in the next paragraph', 'He said: “not a cent', ['not a cent']],
  ])('%s', (_, text, expected) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

test.each([
  ['“not a cent”', true],
  ['"not a cent"', true],
  ['«pas un sou»', true],
  ['„kein Cent“', true],
  ['‘not a cent’', true],
  [' “not a cent” ', true],
  ['“not” a “cent”', false],
  ['not a “cent”', false],
  ['“not” a cent', false],
  ['not a cent', false],
])('%s stands in marks as a whole: %s', (text, expected) => {
  expect(isInMarks(text)).toBe(expected);
});
