import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/schema/yamlFile.ts';

describe('YAML 1.2, as other YAML 1.2 tools read it', () => {
  test.each([
    ['NO is Norway', 'a: NO', { a: 'NO' }],
    ['yes is a word', 'a: yes', { a: 'yes' }],
    ['a date is text', 'a: 2023-11-09', { a: '2023-11-09' }],
    [
      'a date-time is text, never shifted',
      'a: 2023-11-09T23:30:00-05:00',
      {
        a: '2023-11-09T23:30:00-05:00',
      },
    ],
    ['a year alone is a number', 'a: 2023', { a: 2023 }],
    ['a number in quotes is text', 'a: "2023"', { a: '2023' }],
    ['an octal of YAML 1.1 is a decimal', 'a: 010', { a: 10 }],
    ['sexagesimals of YAML 1.1 are text', 'a: 12:30', { a: '12:30' }],
    ['folded text', 'a: >-\n  one\n  two', { a: 'one two' }],
    ['an anchor and its alias', 'a: &x { b: 1 }\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['__proto__ is a key like any other', '__proto__: 1', Object.fromEntries([['__proto__', 1]])],
  ])('%s', (_, source, value) => {
    expect(parseYaml(source).value).toEqual(value);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('what cannot be read is an issue with its place', () => {
  test.each([
    ['a key twice', 'a: 1\nb: 2\na: 3', 3],
    ['a tab as indent', 'a:\n\tb: 1', 2],
    ['a quote that is not closed', 'a: "x\nb: 2', 1],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3', 1],
    ['a colon in plain text', 'a: b: c', 1],
    ['a tag of a programming language', 'a: !!js/function x', 1],
    ['an alias without its anchor', 'a: *x', 1],
  ])('%s', (_, source, line) => {
    const { findings, value } = parseYaml(source);
    expect(value).toBeUndefined();
    expect(findings[0]).toMatchObject({ name: 'YamlSyntax', line });
  });

  test('aliases that multiply are refused, not expanded', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
    ].join('\n');
    expect(parseYaml(bomb).findings).toMatchObject([{ name: 'YamlSyntax' }]);
  });

  test.each([
    ['an alias within what it stands for', 'a: 1\nname: &x [1, [*x]]', 2, /in a circle/],
    ['an alias within the entry it stands for', 'a: &x\n  b: *x', 2, /in a circle/],
    [
      'brackets in brackets',
      `a: 1\nb: ${'['.repeat(5000)}${']'.repeat(5000)}`,
      2,
      /the guide shows/,
    ],
    ['brackets that nobody closes', `a: ${'['.repeat(50_000)}`, 1, /the guide shows/],
    ['entries in entries', `a: ${'{ a: '.repeat(500)}`, 1, /the guide shows/],
    ['dashes after dashes', `a:\n  ${'- '.repeat(5000)}x`, 2, /the guide shows/],
    ['names of names', `${'? '.repeat(5000)}x`, 1, /the guide shows/],
    ['a list for a name', 'a: 1\n[b, c]: d', 2, /a field, a colon/],
  ])('%s', (_, source, line, expected) => {
    const { findings, value } = parseYaml(source);
    expect(findings).toMatchObject([
      { name: 'YamlSyntax', line, expected: expect.stringMatching(expected) },
    ]);
    expect(value).toBeUndefined();
  });
});

describe('places', () => {
  const file = parseYaml(
    'title: x\nquotes:\n  - id: a\n    said: { date: 2023-11-09 }\n  - id: b\n',
    2,
  );
  test.each([
    [['title'], 2, 8],
    [['quotes', 0, 'id'], 4, 9],
    [['quotes', 0, 'said', 'date'], 5, 19],
    [['quotes', 1, 'id'], 6, 9],
    [['quotes', 1, 'speaker'], 6, 5],
    [['nothing', 'there'], 2, 1],
  ])('value at %j', (path, line, column) => {
    expect(file.placeOf(path)).toEqual({ line, column });
  });
  test('a key', () => {
    expect(file.placeOfKey(['quotes', 0, 'said'])).toEqual({ line: 5, column: 5 });
  });
  test('an empty file has a place too', () => {
    expect(parseYaml('').placeOf(['a'])).toEqual({ line: 1, column: 1 });
  });
});
