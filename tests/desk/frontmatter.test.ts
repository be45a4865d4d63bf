/** A program that changes an article changes what it was asked to, and not one byte more. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { YamlEditor } from '../../src/desk/editYaml.ts';
import { editArticle } from '../../src/desk/frontmatter.ts';
import { fixture, OWN_CONTENT } from '../support/contentFolder.ts';

/** Edits frontmatter that stands between its two lines. */
function edit(source: string, change: (yaml: YamlEditor) => void): string {
  const article = editArticle(`---\n${source}---\nProse.\n`);
  if (article === undefined) throw new Error('no frontmatter');
  change(article.yaml);
  const after = `${article}`;
  expect(after.startsWith('---\n') && after.endsWith('---\nProse.\n')).toBe(true);
  return after.slice(4, -'---\nProse.\n'.length);
}

const QUOTES = `quotes:
  # The first.
  - id: one   # in the URL
    speaker: ada-lind
    exact: >-
      the ferry left
      when it was told to

    said: { date: 2026-05-03 } # not the 4th
  # Another is to come.
`;

type Row = [what: string, before: string, change: (yaml: YamlEditor) => void, after: string];

const ROWS: Row[] = [
  ['nothing', QUOTES, () => {}, QUOTES],
  [
    'a text',
    'title: A ferry  # for now\nsummary: S\n',
    (yaml) => yaml.set(['title'], 'The ferry: on time'),
    'title: "The ferry: on time"  # for now\nsummary: S\n',
  ],
  [
    'a field that has no value yet',
    'title: T\npeople:\nquotes: []\n',
    (yaml) => yaml.append(['people'], 'ada-lind'),
    'title: T\npeople: [ada-lind]\nquotes: []\n',
  ],
  [
    'a field that is not there, in its place',
    'title: T\n# Who.\npeople: [ada-lind]\n',
    (yaml) => yaml.append(['countries'], 'NO'),
    'title: T\n# Who.\npeople: [ada-lind]\ncountries: [NO]\n',
  ],
  [
    'several items at once, each with its comment',
    'quotes:\n  - id: one\n    said: { date: 2026-05-03 }\nclaims: []\n',
    (yaml) =>
      yaml.appendAll(
        ['quotes'],
        [
          { data: { id: 'two' } },
          { data: { id: 'three', said: { date: '2026-05-04' } }, comment: 'unsure: who' },
        ],
      ),
    'quotes:\n  - id: one\n    said: { date: 2026-05-03 }\n  - id: two\n  # unsure: who\n  - id: three\n    said: { date: 2026-05-04 }\nclaims: []\n',
  ],
  [
    'a first item with its comment',
    'title: T\nclaims: []\n',
    (yaml) =>
      yaml.appendAll(['quotes'], [{ data: { id: 'one', said: 'May' }, comment: 'unsure: who' }]),
    'title: T\nquotes:\n  # unsure: who\n  - id: one\n    said: May\nclaims: []\n',
  ],
  [
    'several items for a list that is not there',
    'title: T\n',
    (yaml) => yaml.appendAll(['countries'], [{ data: 'NO' }, { data: 'SE' }]),
    'title: T\ncountries: [NO, SE]\n',
  ],
  [
    'a first field',
    '# On the sea.\nsummary: S\n',
    (yaml) => yaml.set(['title'], 'T'),
    '# On the sea.\ntitle: T\nsummary: S\n',
  ],
  [
    'a field behind the words it belongs to, between text and comment',
    QUOTES,
    (yaml) => yaml.set(['quotes', 0, 'prefix'], 'she said', { comment: 'twice in the prose' }),
    QUOTES.replace('told to\n', 'told to\n    # twice in the prose\n    prefix: she said\n'),
  ],
  [
    'a field between brackets',
    QUOTES,
    (yaml) => yaml.set(['quotes', 0, 'said', 'place'], 'Varnholm, the quay'),
    QUOTES.replace('2026-05-03 }', '2026-05-03, place: "Varnholm, the quay" }'),
  ],
  [
    'a folded text',
    QUOTES,
    (yaml) => yaml.set(['quotes', 0, 'exact'], 'it left'),
    QUOTES.replace(/>-[\s\S]*?told to\n/, 'it left\n'),
  ],
  [
    'an item with a comment',
    QUOTES,
    (yaml) =>
      yaml.append(
        ['quotes'],
        {
          id: 'two',
          speaker: 'odd',
          exact: ['not a cent', '…', 'was borrowed'],
          said: { date: '2026', place: undefined },
        },
        { comment: 'Who is “he”?\nThe speaker is a guess.' },
      ),
    QUOTES.replace(
      '# not the 4th\n',
      `# not the 4th
  # Who is “he”?
  # The speaker is a guess.
  - id: two
    speaker: odd
    exact: ["not a cent", …, "was borrowed"]
    said: { date: "2026" }
`,
    ),
  ],
  [
    'an item beside others between brackets',
    'sources:\n  - { id: a, title: "A" }  # a\n\npeople: [ x ]\n',
    (yaml) => yaml.append(['sources'], { id: 'b', title: 'B, too' }),
    'sources:\n  - { id: a, title: "A" }  # a\n  - { id: b, title: "B, too" }\n\npeople: [ x ]\n',
  ],
  [
    'an item in a list between brackets, on several lines',
    'countries: [\n  NO, # here\n  IS # there\n]\n',
    (yaml) => yaml.append(['countries'], 'SE'),
    'countries: [\n  NO, # here\n  IS, SE # there\n]\n',
  ],
  [
    'an item of a list without indentation',
    'people:\n- a\n- b\ncountries: [NO]\n',
    (yaml) => yaml.set(['people', 0], 'c'),
    'people:\n- c\n- b\ncountries: [NO]\n',
  ],
  [
    'a list in place of another',
    'people:\n  - a # a\n  - b\ncountries: [NO]\n',
    (yaml) => yaml.set(['people'], [{ id: 'c', name: 'C', aliases: ['c d', 'e'] }]),
    'people:\n  - id: c\n    name: C\n    aliases: ["c d", e]\ncountries: [NO]\n',
  ],
  [
    'what is empty',
    '',
    (yaml) => {
      yaml.set(['title'], 'T');
      yaml.set(['hero', 'src'], './a.png');
      yaml.set(['hero', 'alt'], 'A: b');
      yaml.append(['authors'], { name: 'Ada' });
    },
    'title: T\nauthors:\n  - name: Ada\nhero: { src: ./a.png, alt: "A: b" }\n',
  ],
  [
    'texts that YAML would take for something else',
    'title: T\n',
    (yaml) => {
      yaml.set(['summary'], 'It’s #1: “yes”');
      yaml.set(['dateline'], '2026');
      yaml.set(['language'], '#no');
    },
    'title: T\nsummary: "It’s #1: “yes”"\ndateline: "2026"\nlanguage: "#no"\n',
  ],
];

test.each(ROWS)('%s', (_, before, change, after) => {
  expect(edit(before, change)).toBe(after);
});

test.each(ROWS)('with the line ends of Windows: %s', (_, before, change, after) => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  const article = editArticle(windows(`\uFEFF---\n${before}---\nProse.\n`));
  if (article === undefined) throw new Error('no frontmatter');
  change(article.yaml);
  const expected = windows(`\uFEFF---\n${after}---\nProse.\n`);
  // A file without a line break in its frontmatter does not say which it has.
  expect(`${article}`.replace(/\r?\n/g, '\r\n')).toBe(expected);
  if (before !== '') expect(`${article}`).toBe(expected);
});

test('a new field in every map of every article leaves all else as it is', () => {
  const files = [OWN_CONTENT, fixture('full'), fixture('hostile'), fixture('example')].flatMap(
    (content) =>
      readdirSync(path.join(content, 'articles'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(path.join(content, 'articles', name), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const article = editArticle(file);
    if (article === undefined) throw new Error('no frontmatter');
    const { yaml } = article;
    const lists = ['sources', 'people', 'quotes', 'claims', 'events'];
    for (const list of lists) {
      const { length = 0 } = (yaml.get([list]) ?? []) as unknown[];
      if (length > 0) yaml.append([list], { id: 'added', note: 'Added: "new"' });
      if (typeof yaml.get([list, 0]) === 'object') yaml.set([list, 0, 'added'], 'Added, too');
    }
    const added = `${article}`.split('\n');
    const kept = file.split('\n');
    // Every line is still there, in its order; those that stand between brackets have grown.
    const without = added
      .filter(
        (line) => !/^\s*(?:- id: added|note: 'Added|- \{ id: added|added: Added, too)/.test(line),
      )
      .map((line) => line.replace(/, (?:added: "Added, too"|\{ id: added, [^}]*\})/, ''));
    expect(without).toEqual(kept);
  }
});

test('many fields in one change are what each of them makes, one after the other', () => {
  const changes = [
    { path: ['quotes', 0, 'exact'], data: 'it left' },
    { path: ['quotes', 1, 'said', 'place'], data: 'Port Vell' },
    { path: ['title'], data: 'A: B' },
    { path: ['quotes', 1, 'exact'], data: 'it came' },
    // Both go where the other goes.
    { path: ['quotes', 0, 'prefix'], data: 'for once ' },
    { path: ['quotes', 0, 'suffix'], data: ', said' },
    { path: ['lead'], data: 'map' },
  ];
  const before = `title: T\n${QUOTES}  - { id: two, speaker: a, exact: x, said: { date: 2026-05-03 } }\n`;
  for (const some of [changes.slice(0, 4), changes.slice(2, 5), changes]) {
    const together = edit(before, (yaml) => yaml.setAll(some));
    expect(together).toBe(
      edit(before, (yaml) => {
        for (const { data, path } of some) yaml.set(path, data);
      }),
    );
    expect(together).not.toBe(before);
  }
  expect(edit(before, (yaml) => yaml.setAll([]))).toBe(before);
});

describe('what is not edited', () => {
  test.each([
    ['no frontmatter', 'Prose.\n---\ntitle: T\n---\n'],
    ['frontmatter without an end', '---\ntitle: T\n'],
  ])('%s', (_, file) => {
    expect(editArticle(file)).toBeUndefined();
  });

  test('malformed YAML', () => {
    expect(() => editArticle('---\ntitle: [T\n---\n')).toThrow(/cannot be edited/);
  });

  test('a field of a text', () => {
    expect(() => edit('title: T\n', (yaml) => yaml.set(['title', 'own'], 'x'))).toThrow();
  });
});
