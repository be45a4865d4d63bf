/** Quotes held against copies: what is word for word, what is not, and how it differs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdQuote } from '../../../src/desk/verify/holdQuote.ts';
import { searchable } from '../../../src/desk/verify/searchable.ts';
import { check } from '../../annotate/anyProse.ts';

const COPY = `The minister spoke in Port Vell.

“Not a cent of it was borrowed,” she said, “and we’re going to show the books.” Asked again, she
called the story “absurd”, and said: “The U.N. has 1,000 containers; it’s a two-way street – nothing more.
Who gains?”

She wanted the programmes to go on, and the coop-
eration between Lisbon-
Beijing partners too. “We never ‘signed’ it.”
`;

/** Parts are joined as the prose runs on; `…` between two says that words were left out. */
function hold(exact: string | string[], copy = COPY) {
  const list = [exact].flat();
  const parts = list.filter((part) => part !== '…');
  const words = list.join(' ');
  return holdQuote({ parts, words }, searchable(copy));
}

const VERBATIM: [why: string, exact: string | string[]][] = [
  ['as it stands', 'Not a cent of it was borrowed'],
  ['straight marks, other dashes and spaces', "it's a two-way  street — nothing more"],
  ['a comma moved inside the marks', 'Not a cent of it was borrowed.'],
  ['a comma before an inner mark', 'called the story "absurd," and said'],
  ['inner marks of another kind', 'We never “signed” it'],
  ['the stop of an abbreviation lost to the sentence', 'The U.N'],
  ['words in brackets for others', 'Not a cent [of the loan] was borrowed'],
  ['words in brackets for none', 'Not a [single] cent of it was borrowed'],
  ['a bracketed capital', '[A]nd we’re going to show the books'],
  ['a bracketed small letter', '[n]ot a cent'],
  ['brackets within a word', 'the program[s] to go on'],
  ['brackets at the end of a word', 'She want[s] the programmes'],
  ['[sic]', 'Not a cent [sic] of it'],
  ['an ellipsis', 'Not a cent … was borrowed'],
  ['an ellipsis in brackets', 'Not a cent [...] was borrowed'],
  ['a spaced ellipsis', 'Not a cent . . . was borrowed'],
  ['parts with words left out', ['Not a cent', '…', 'was borrowed']],
  ['parts that the source interrupts too', ['Not a cent of it was borrowed', 'and we’re going']],
  ['a word that a line’s end divides', 'the cooperation between'],
  ['a hyphen at a line’s end that is the word’s', 'between Lisbon-Beijing partners'],
  ['a question', 'Who gains?'],
  ['over the end of a line', 'she called the story'],
];

test.each(VERBATIM)('word for word: %s', (_, exact) => {
  expect(hold(exact)).toMatchObject({ verdict: 'verbatim' });
});

test('what brackets stand for is told', () => {
  expect(hold('Not a [single] cent [of the loan] was borrowed').replaced).toEqual(['', 'of it']);
});

const OTHERWISE: [why: string, exact: string | string[], verdict: string, reads?: string][] = [
  ['another capital', 'not a cent of it', 'punctuation', 'Not a cent of it'],
  ['a comma less', 'absurd and said: The U.N', 'punctuation', 'absurd”, and said: “The U.N.'],
  ['a hyphen less', 'a two way street', 'punctuation', 'a two-way street'],
  ['stops less', 'The UN has', 'punctuation', 'The U.N. has'],
  ['a question that is none', 'going to show the books?', 'punctuation', 'going to show the books'],
  ['another word', 'Not a penny of it was borrowed', 'words', 'Not a cent of it was borrowed'],
  [
    'a word more',
    'Not one single cent of it was borrowed',
    'words',
    'Not a cent of it was borrowed',
  ],
  ['a word less', 'Not cent of it was borrowed', 'words', 'Not a cent of it was borrowed'],
  ['another ending', 'going to show the book', 'words', 'going to show the books'],
  [
    'an apostrophe that makes another word',
    'its a two-way street',
    'words',
    'it’s a two-way street',
  ],
  ['another number', 'has 1.000 containers', 'words', 'has 1,000 containers'],
  ['parts out of order', ['was borrowed', '…', 'Not a cent'], 'words'],
  [
    'words left out without a mark',
    ['Not a cent', 'was borrowed'],
    'words',
    'Not a cent of it was borrowed',
  ],
  ['nothing of the kind', 'Nobody knows whose hand it was', 'absent'],
  ['of two parts one', ['Not a cent of it', '…', 'whose hand shook quietly'], 'absent'],
];

test.each(OTHERWISE)('not word for word: %s', (_, exact, verdict, reads) => {
  const held = hold(exact);
  expect(held.verdict).toBe(verdict);
  if (reads !== undefined) expect(held.reads).toBe(reads);
});

test('an ellipsis stands for a page, not for a book', () => {
  const far = (words: number) => `Not a cent ${'and so on '.repeat(words)} was borrowed.`;
  expect(hold('Not a cent … was borrowed', far(200)).verdict).toBe('verbatim');
  expect(hold('Not a cent … was borrowed', far(2000)).verdict).not.toBe('verbatim');
});

test('differing words are shown word by word', () => {
  expect(hold('Not a penny of it was borrowed').changes).toEqual([
    { in: 'both', text: 'Not a' },
    { in: 'quote', text: 'penny' },
    { in: 'source', text: 'cent' },
    { in: 'both', text: 'of it was borrowed' },
  ]);
});

test.each([
  ['Korean', '“빌린 돈은 한 푼도 없다”고 말했다.', '빌린 돈은 한 푼도 없다'],
  ['Japanese', '首相は「借りた金は一円もない」と述べた。', '借りた金は一円もない'],
  ['Arabic', 'قالت: «لم نقترض شيئا».', 'لم نقترض شيئا'],
  ['Hindi', 'उन्होंने कहा, “हमने कुछ भी उधार नहीं लिया।”', 'हमने कुछ भी उधार नहीं लिया'],
])('%s', (_, copy, exact) => {
  expect(hold(exact, copy).verdict).toBe('verbatim');
});

test('the place with the fewest differences is taken', () => {
  expect(hold('Show the books', 'We show the books. “Show the books,” she said.').verdict).toBe(
    'verbatim',
  );
});

describe('for any copy and any cut of it', () => {
  const word = fc.constantFrom(
    ...'harbour loan minister cent it’s two-way U.N. 1,000 coöperation 항구 signed Voss'.split(' '),
  );
  const mark = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' – ', '\n', ' “', '” ');
  const copies = fc.array(fc.tuple(word, mark), { minLength: 2, maxLength: 60 }).chain((words) =>
    fc.record({
      words: fc.constant(words),
      from: fc.nat(words.length - 2),
      length: fc.integer({ min: 2, max: 12 }),
      at: fc.nat(),
    }),
  );
  const textOf = (words: readonly (readonly [string, string])[]) => words.flat().join('');

  const typography = (text: string) =>
    text
      .replaceAll('’', "'")
      .replaceAll('“', '«')
      .replaceAll('”', '»')
      .replaceAll(' ', '\u00a0')
      .replaceAll('–', '—')
      .normalize('NFD');

  test('it is word for word whatever its typography', () => {
    check(copies, ({ words, from, length }) => {
      const cut = textOf(words.slice(from, from + length)).trim();
      expect(hold(typography(cut), textOf(words)).verdict).toBe('verbatim');
    });
  });

  test('with one word changed it never is', () => {
    check(copies, ({ words, from, length, at }) => {
      const cut = words.slice(from, from + length);
      const changed = cut.map(([text, after], index): [string, string] =>
        index === at % cut.length ? [`${text}x`, after] : [text, after],
      );
      expect(hold(textOf(changed).trim(), textOf(words)).verdict).not.toBe('verbatim');
    });
  });
});
