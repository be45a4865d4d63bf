/** Each step of a draft by itself, with its cases. */
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/desk/draft/dates.ts';
import { findQuoted } from '../../../src/desk/draft/findQuoted.ts';
import { quoteIds } from '../../../src/desk/draft/quoteIds.ts';
import { readDraft } from '../../../src/desk/draft/readDraft.ts';
import { toId } from '../../../src/desk/draft/toId.ts';
import { countryName, countryNames } from '../../../src/model/countries.ts';
import { bareRecord } from '../../../src/model/records.ts';

const NO_ONE = { people: [], organizations: [], countries: [] };
const COUNTRIES = ['NO', 'PT', 'NL', 'BQ'].map((code) => ({
  ...bareRecord('country', code, countryName(code, 'en')),
  library: countryNames(code, 'en'),
}));

function read(markdown: string, language = 'en') {
  return readDraft({
    markdown,
    language,
    published: '2026-03-12',
    own: NO_ONE,
    records: COUNTRIES,
  });
}

function quoted(text: string): string[] {
  let at = 0;
  const paragraphs = text.split('\n').map((line) => {
    const range = { start: at, end: at + line.length };
    at = range.end + 1;
    return range;
  });
  return findQuoted({ text, paragraphs }).map(({ start, end }) => text.slice(start, end));
}

describe('what stands between marks', () => {
  test.each([
    ['curly', '“Not a cent,” she said.', ['Not a cent']],
    ['straight', '"Not a cent," she said.', ['Not a cent']],
    ['British', '‘Not a cent, I don’t think,’ she said.', ['Not a cent, I don’t think']],
    ['straight single', "'Not a cent, I don't think,' she said.", ["Not a cent, I don't think"]],
    ['French', 'She said « pas un sou » twice.', ['pas un sou']],
    ['German', 'She said „kein Cent“ twice.', ['kein Cent']],
    ['Japanese', '彼女は「一銭もない」と言った。', ['一銭もない']],
    ['double Japanese', '彼女は『一銭もない』と言った。', ['一銭もない']],
    [
      'the outermost of nested ones',
      '“He said ‘not a cent’ to me,” she said.',
      ['He said ‘not a cent’ to me'],
    ],
    ['the apostrophe of a plural', '‘At the Mariners’ Arms,’ it read.', ['At the Mariners’ Arms']],
    ['a plural outside', 'The workers’ union said ‘no’.', ['no']],
    ['a question keeps its mark', '“Not a cent?” she asked.', ['Not a cent?']],
    [
      'an abbreviation keeps its stop',
      '“It came from the U.N.” he said.',
      ['It came from the U.N.'],
    ],
    ['over two paragraphs', '“One.\n“Two,” she said.', ['One', 'Two']],
    ['a mark that nothing closes', 'A 12" gun and “so on.\nNothing.', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

/** Quotations as `speaker: words | words`. */
function spoken(markdown: string, language?: string): string[] {
  const { prose, quotations } = read(markdown, language);
  return quotations.map(({ parts, speaker }) => {
    const words = parts.map(({ start, end }) => prose.text.slice(start, end)).join(' | ');
    return `${speaker.known?.id ?? '?'}: ${words}`;
  });
}

const INTRO = 'Mara Voss, the transport minister, met the harbour master, Tom Reyes.\n\n';

describe('who said it', () => {
  test.each([
    ['subject first', '“Not a cent of it,” Voss said.', ['mara-voss: Not a cent of it']],
    ['verb first', '“Not a cent of it,” said Reyes.', ['tom-reyes: Not a cent of it']],
    ['told reporters', '“Not a cent of it,” Voss told reporters.', ['mara-voss: Not a cent of it']],
    ['before the words', 'Reyes said that “not a cent” was left.', ['tom-reyes: not a cent']],
    ['behind a colon', 'Voss replied: “Not a cent of it.”', ['mara-voss: Not a cent of it']],
    [
      'a line of a transcript',
      'Minister Voss: “Not a cent of it.”',
      ['mara-voss: Not a cent of it'],
    ],
    ['according to', 'According to Voss, the quay is “nearly paid”.', ['mara-voss: nearly paid']],
    ['by the office', '“Not a cent of it,” the minister said.', ['mara-voss: Not a cent of it']],
    [
      'a pronoun',
      'Voss shook her head. “Not a cent of it,” she said.',
      ['mara-voss: Not a cent of it'],
    ],
    [
      'quoted by others',
      'Voss was quoted by a paper as saying that it was “all paid”.',
      ['mara-voss: all paid'],
    ],
    [
      'of two the first',
      'Voss and Reyes discussed how to “pay it back”.',
      ['mara-voss: pay it back'],
    ],
    [
      'a pronoun within',
      'Voss sat. “Not a cent,” she said, “was borrowed.”',
      ['mara-voss: Not a cent | was borrowed'],
    ],
    [
      'an interruption joins parts',
      '“Not a cent of it,” Voss said, “and not a crown.”',
      ['mara-voss: Not a cent of it | and not a crown'],
    ],
    [
      'two sentences are two',
      '“Not a cent of it,” Voss said. “Not a crown.”',
      ['mara-voss: Not a cent of it', 'mara-voss: Not a crown'],
    ],
    [
      'somebody without a name',
      '“Not a cent of it,” a senior official said.',
      ['?: Not a cent of it'],
    ],
    ['a body', 'The Port Council said it was “all paid”.', ['port-council: all paid']],
    ['a country’s paper', 'The Dutch statement said it was “all paid”.', ['NL: all paid']],
    [
      'over two paragraphs',
      'Voss took a breath:\n\n“Not a cent.\n\n“Not a crown.”',
      ['mara-voss: Not a cent | Not a crown'],
    ],
    ['words held at arm’s length', 'The so-called “night loan” was paid.', []],
    ['a title', 'The film, “The Long Loan”, was shown.', []],
    ['a word', 'Voss, asked about the word “loan”, left.', []],
    ['a sign', 'A banner that says “Pay now” hangs there.', []],
    ['a name that others give', 'People call it “the long night”.', []],
  ])('%s', (_, text, expected) => {
    const found = spoken(INTRO + text);
    expect(found.slice(0, expected.length || 1)).toEqual(expected);
  });

  test('without a registry nobody is guessed in another language', () => {
    expect(spoken('시장은 “한 푼도 없다”고 말했다.', 'ko')).toEqual([]);
  });
});

describe('days, from a Thursday', () => {
  test.each([
    ['on Tuesday', '2026-03-10'],
    ['Thursday', '2026-03-12'],
    ['last Thursday', '2026-03-05'],
    ['yesterday', '2026-03-11'],
    ['this morning', '2026-03-12'],
    ['two days ago', '2026-03-10'],
    ['last week', '2026-03'],
    ['last month', '2026-02'],
    ['last year', '2025'],
    ['on March 2', '2026-03-02'],
    ['on 4 December', '2025-12-04'],
    ['on 16 September 2024', '2024-09-16'],
    ['on September 16, 2024', '2024-09-16'],
    ['in September', '2025-09'],
    ['in September 2024', '2024-09'],
    ['in 2019', '2019'],
    ['on 2024-09-16', '2024-09-16'],
    ['7일', '2026-03-07'],
    ['2024년 9월', '2024-09'],
    ['지난달', '2026-02'],
  ])('%s is %s', (words, date) => {
    expect(findDates(`It was said ${words}.`, '2026-03-12').map((each) => each.date)).toEqual([
      date,
    ]);
  });

  test.each([
    'next week',
    'next Tuesday',
    'tomorrow',
    'on 31 February',
    'the Mayor may march',
    '40 million',
  ])('%s is no day on which something was said', (words) => {
    expect(findDates(`It was said ${words}.`, '2026-03-12')).toEqual([]);
  });
});

describe('ids', () => {
  test.each([
    ['by words that say something', 'We are seeing a two-way street', 'seeing-two-way-street'],
    ['of small words alone', 'It is what it is', 'it-is-what-it'],
    ['without marks', 'Curaçao’s Łódź', 'curacaos-lodz'],
  ])('%s', (_, words, id) => {
    expect(quoteIds([{ words }], [])).toEqual([id]);
  });

  test('two alike are told apart, and from those that are there', () => {
    const two = [{ words: 'Not a cent' }, { words: 'not a cent' }];
    expect(quoteIds(two, ['not-cent'])).toEqual(['not-cent-2', 'not-cent-3']);
  });

  test('by the speaker, where a script has no plain letters', () => {
    expect(quoteIds([{ words: '한 푼도 없다', speaker: 'oh-rina' }], [])).toEqual(['oh-rina']);
  });

  test('of nothing there is none', () => {
    expect(toId('한국')).toBe('');
  });
});
