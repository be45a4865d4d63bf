/** YAML that is not what its editor wrote, and what the editor is told. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../../src/schema/article.ts';
import { id, proseWords, text } from '../../src/schema/fields.ts';
import { normalizeText } from '../../src/schema/frontmatter.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/schema/yamlFile.ts';
import { OWN_CONTENT } from '../support/contentFolder.ts';

/** `text` may be a list, and holds words; `code` does not. */
const SCHEMA = z.strictObject({
  text: z.union([proseWords(), z.array(proseWords())]).optional(),
  title: text().optional(),
  code: id().optional(),
  within: z.strictObject({ title: text().optional(), code: id().optional() }).optional(),
});

type Row = [what: string, source: string, found: RegExp | string, fix: string];

/** `▸` marks where the issue is to be reported. */
function check(source: string) {
  const { findings } = validate(SCHEMA, parseYaml(source.replace('▸', '')));
  const [before = ''] = source.split('▸');
  const lines = before.split('\n');
  return { findings, place: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 } };
}

function table(name: string, title: string, rows: Row[]) {
  test.each(rows)(`${title}: %s`, (_, source, found, fix) => {
    const { findings, place } = check(source);
    expect(findings).toMatchObject([{ name, ...place }]);
    expect(findings[0]?.found).toMatch(found);
    expect(findings[0]?.fix).toContain(fix);
  });
}

table('CommentCutsValue', 'a comment cuts a text', [
  ['a word', 'text: ▸It is time for #peace', /^text: a "#"/, 'write "It is time for #peace" if'],
  ['a number', 'title: ▸Harbour #1 loan\ncode: a', 'title', '"Harbour #1 loan"'],
  ['with marks in it', 'title: ▸Harbour "B" #1', 'title', `'Harbour "B" #1'`],
  ['with marks of both kinds', `title: ▸It's "B" #1`, 'title', String.raw`"It's \"B\" #1"`],
  ['an item', 'text:\n  - ▸for #peace\n  - now', /^text\[1\]/, '"for #peace"'],
  ['between brackets', 'within: {\n  title: ▸for #peace\n}', 'within.title', '"for #peace"'],
  [
    'text on two lines',
    'text: ▸It is\n  time for #peace\ncode: a',
    'text',
    '"It is time for #peace"',
  ],
  [
    'on the next line',
    'text: ▸It is time for\n  #peace\ncode: a',
    'text',
    '"It is time for #peace"',
  ],
  [
    'below a folded text',
    'text: ▸>-\n    It is time for\n  #peace\ncode: a',
    'text',
    'for #peace"',
  ],
  ['the whole text', 'title: ▸#peace now', 'title', '"#peace now"'],
  ['after quotation marks', 'title: ▸"Harbour" #1', 'title', '"Harbour #1"'],
]);

table('CommaSplitsValue', 'a comma cuts a text', [
  [
    'at the end',
    'within: { title: ▸not a cent, not one }',
    'within.title',
    '"not a cent, not one"',
  ],
  ['before a field', 'within: { title: ▸not, one, code: a }', 'within.title', '"not, one"'],
  ['twice', 'within: { title: ▸a b, c d, e f, code: a }', 'within.title', '"a b, c d, e f"'],
  ['in a number', 'within: { title: ▸1,000 tonnes }', 'within.title', '"1,000 tonnes"'],
  ['before a field’s name', 'within: { title: ▸number, code }', 'within.title', '"number, code"'],
  ['before a colon', 'within: { title: ▸no, he said: no }', 'within.title', '"no, he said: no"'],
]);

const START = /^a value that starts with/;
table('YamlSyntax', 'malformed', [
  ['a colon', 'title: ▸He said: no\ncode: a', 'colon and a space', 'write "He said: no"'],
  [
    'a colon between brackets',
    'within: { title: ▸He said: no, code: a }',
    'colon',
    '"He said: no"',
  ],
  ['a colon in curly marks', 'title: ▸“He: no”', 'colon', 'write "“He: no”"'],
  ['a tab', 'within:\n▸\ttitle: a', 'a tab as indentation', 'spaces'],
  ['a no-break space', 'within:\n▸\u00a0\u00a0title: a', 'a no-break space', 'type it again'],
  ['a no-break space later', 'within:\n  code: a\n ▸\u00a0title: a', 'a no-break space', 'again'],
  ['a wide space', 'within:\n▸\u3000title: a', 'U+3000', 'type it again'],
  [
    'text after marks',
    'title: "The ferry" ▸left',
    'after a closing quotation mark: left',
    `'"The ferry" left'`,
  ],
  ['an apostrophe', "title: 'it'▸s fine'", 'closing quotation mark', 'write "it\'s fine"'],
  [
    'an inner quotation',
    'title: "He said "▸no" twice"',
    'closing quotation mark',
    `'He said "no" twice'`,
  ],
  [
    'two quotations',
    'title: "No▸", he said, "no"'.replace('▸"', '"▸'),
    'closing',
    `'"No", he said, "no"'`,
  ],
  ['text after a bracket', 'title: [draft] ▸Loan', 'after a closing bracket', '"[draft] Loan"'],
  ['an entry on the line of another', 'text:\n  - [a] ▸- [b]', 'on the line of', 'new line'],
  ['braces likewise', 'text:\n  - { a: b }  ▸- { a: c }', 'on the line of', 'new line'],
  [
    'a brace within an entry',
    'text:\n  - { a: b}▸c, d: e }\ncode: f',
    'after a closing bracket: c, d: e }',
    'take the bracket out',
  ],
  ['a bar before a text', 'title: ▸|Half of it\ncode: a', START, 'write "|Half of it"'],
  ['an angle before a text', 'text:\n  - ▸>Half of it\ncode: a', START, 'write ">Half of it"'],
  ['a mark that is not closed', 'title: ▸"The ferry\ncode: a', 'never closed', 'close it'],
  [
    'a bracket that is not closed',
    'within: ▸{ title: a\ncode: a',
    '"{" that is never closed',
    'close it',
  ],
  ['a bracket too many', 'within: { title: a }▸}', 'that nothing opens', 'remove it'],
  ['a comment and the bracket', 'within: { title: ▸for #peace }', '"#"', '"for #peace"'],
  [
    'a bracket, a comment and the bracket',
    'within: { title: for▸} #peace }',
    'bracket that closes',
    'quotation marks',
  ],
  ['a block without text', 'title: ▸|\ncode: a', START, 'write "|"'],
  ['a comment in mid-text', 'title: ▸It is #time\n  for peace', '"#"', '"It is #time for peace"'],
  ['a line that is no field', 'title: a\n▸and b\ncode: c', 'no field: and b', 'quotation marks'],
  ['no space after a colon', '▸title:a\ncode: b', 'no field: title:a', 'write title: a'],
  ['a field too deep', 'title: a\n▸  code: b', 'indented', 'indent it as the field above'],
  ['a field between two columns', 'within:\n  title: a\n ▸code: b', 'not indented', 'indent it'],
  ['a backslash', 'title: "C:▸\\q"', 'backslash', '\\\\'],
  ['a field twice', 'title: a\n▸title: b', '"title" that is there', 'keep one'],
  ...[
    '@home',
    '`x` y',
    '%5',
    '*x* y',
    '**x** y',
    '& Sons',
    '&c',
    '!no',
    '! no',
    '| x',
    '> x',
    '- x',
    '? x',
    ', x',
    '] x',
  ].map((value): Row => [value, `title: ▸${value}`, START, `write "${value}"`]),
  ['an item', 'text:\n  - ▸@home\n  - b', START, 'write "@home"'],
  ['between brackets', 'within: { title: ▸*x* y, code: a }', START, 'write "*x* y"'],
]);

describe('what is right is no issue', () => {
  test.each([
    ['a comment after an id', 'code: a # kebab-case'],
    ['a comment after marks', 'title: "The ferry" # required\ntext: \'x\'   # optional'],
    ['a comment after a list', 'text: [a, b] # parts\ncode: a'],
    ['a comment with brackets after brackets', 'within: { title: a } # see [1] and {2}'],
    ['a comment before a list', 'text: # parts\n  - a\n  # the second\n  - b'],
    ['a comment on a line of its own', '# the title\ntitle: The ferry\n# the code\ncode: a'],
    ['a comment between fields', 'within:\n  title: a\n  # b\n  code: a\n  # c'],
    ['a comment at the head of a block', 'title: >- # folded\n  The ferry\n# below\ncode: a'],
    ['a number sign within a word', 'title: C#1 and a#b\nwithin: { title: a#b, code: a }'],
    ['a number sign in a block', 'title: |\n  for #peace\n  #now\n'],
    ['a number sign in marks', 'title: "for #peace, now: yes"'],
    ['a comma outside brackets', 'title: not a cent, not one'],
    ['a no-break space within words', 'title: 40\u00a0m\nwithin: { title: a\u00a0b }'],
    ['a no-break space within a block', 'title: |\n  a\n  \u00a0b\n'],
    ['an anchor that is used', 'title: &t a\ntext: *t'],
  ])('%s', (_, source) => {
    expect(validate(SCHEMA, parseYaml(source)).findings).toEqual([]);
  });
});

test('a text that is cut is there all the same, for what else is checked', () => {
  const { value, findings } = validate(SCHEMA, parseYaml('text: It is #time'));
  expect(value).toEqual({ text: 'It is' });
  expect(findings).toHaveLength(1);
});

test('the guide’s own YAML holds no trap', () => {
  const guide = readFileSync(path.join(OWN_CONTENT, 'README.md'), 'utf8');
  const blocks = [...normalizeText(guide).matchAll(/^```yaml\n([\s\S]*?)^```/gm)];
  expect(blocks.length).toBeGreaterThan(5);
  const found = blocks.flatMap(([, block = '']) => {
    const { findings } = validate(articleSchema, parseYaml(block.replace(/^---$/gm, '')));
    return findings.filter(({ name }) =>
      /^(YamlSyntax|CommentCutsValue|CommaSplitsValue)$/.test(name),
    );
  });
  expect(found).toEqual([]);
});
