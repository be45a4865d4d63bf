import fc from 'fast-check';
import {
  getFragmentDirectives,
  parseFragmentDirectives,
} from 'text-fragments-polyfill/text-fragment-utils';
import { describe, expect, test } from 'vitest';
import {
  directiveOf,
  textFragmentUrl,
  writeDirective,
} from '../../src/outputs/sharing/textFragment.ts';
import { firstQuote, shareSite } from './shareSite.ts';

/** The directive for the words between brackets. */
function directive(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return directiveOf(marked.replace(/[[\]]/g, ''), start, end);
}

describe('naming words', () => {
  const long = `${'one two three four five '.repeat(6)}six seven eight nine ten`;
  test.each([
    ['words that stand once', 'We see [a street] here.', { start: 'a street' }],
    ['the first of two', 'We see [a street] and a street.', { start: 'a street' }],
    [
      'the second of two',
      'We see a street and [a street].',
      { prefix: 'and', start: 'a street', suffix: '.' },
    ],
    [
      'the second, in another case',
      'A street. We saw [a street] there.',
      { prefix: 'saw', start: 'a street', suffix: 'there.' },
    ],
    [
      'as much context as it takes',
      'so we say yes now. Then so we say [yes] now.',
      { prefix: 'Then so we say', start: 'yes', suffix: 'now.' },
    ],
    ['no context beyond the block', 'yes\n[yes]\n', undefined],
    [
      'a long passage',
      `[${long}]`,
      { start: 'one two three four five', end: 'six seven eight nine ten' },
    ],
  ])('%s', (_, marked, expected) => {
    expect(directive(marked)).toEqual(expected);
  });
});

describe('writing it', () => {
  test.each([
    [{ start: 'two-way street' }, 'text=two%2Dway%20street'],
    [{ start: 'a, b & c' }, 'text=a%2C%20b%20%26%20c'],
    [{ prefix: 'so', start: 'a', end: 'z', suffix: 'then' }, 'text=so-,a,z,-then'],
    [{ start: 'a', suffix: '-' }, 'text=a,-%2D'],
  ])('%j', (input, expected) => {
    expect(writeDirective(input)).toBe(expected);
  });

  test('another reader finds the same parts', () => {
    const part = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    const parts = fc.record(
      { prefix: part, start: part, end: part, suffix: part },
      { requiredKeys: ['start'] },
    );
    fc.assert(
      fc.property(parts, (given) => {
        const hash = `#some-id:~:${writeDirective(given)}`;
        const parsed = parseFragmentDirectives(getFragmentDirectives(hash));
        const read = { prefix: '', textEnd: '', suffix: '', ...parsed.text[0] };
        expect(read).toEqual({
          prefix: given.prefix ?? '',
          textStart: given.start,
          textEnd: given.end ?? '',
          suffix: given.suffix ?? '',
        });
      }),
    );
  });
});

test('the id stays the anchor; each part of an interrupted quote is named', () => {
  const text = 'We see it, she said, every day.\n';
  const site = shareSite({
    quotes: [
      {
        id: 'see',
        parts: ['We see it', 'every day'],
        ranges: [
          { start: 0, end: 9 },
          { start: 21, end: 30 },
        ],
      },
    ],
  });
  const quote = { ...firstQuote(site), article: { ...firstQuote(site).article, text } };
  expect(textFragmentUrl(quote, site)).toBe(
    'https://news.example/record/articles/harbour/#see:~:text=We%20see%20it&text=every%20day',
  );
});
