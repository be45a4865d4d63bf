/** What keeps a published address from vanishing. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLedgerText } from '../../../src/model/ledger/ledgerText.ts';
import { recordPermalinks } from '../../../src/model/ledger/recordPermalinks.ts';
import { article, contentFolder, load } from '../../support/contentFolder.ts';
import { errors, FIELDS, FILES, LEDGER, ledgerOf, PLAIN, PROSE } from './loanSite.ts';

describe('what vanishes is told, with the lines that keep it', () => {
  test.each<[string, Record<string, string>, [lost: string, fix: RegExp][]]>([
    ['nothing', FILES, []],
    [
      'an article without quotes is renamed',
      { 'articles/other.md': PLAIN, ...ledgerOf('articles/plain/') },
      [
        [
          'articles/plain/',
          /`aliases`[\s\S]*- \{ article: plain, date: YYYY-MM-DD, because: "…" \}/,
        ],
      ],
    ],
    [
      'an article is deleted with its quotes: told once',
      { 'articles/plain.md': PLAIN, 'people/mo.yaml': 'name: Mo Kay\n', ...ledgerOf(...LEDGER) },
      [['articles/loan/', /content\/retired\.yaml/]],
    ],
    [
      'a person is renamed',
      {
        'people/mo-kay.yaml': 'name: Mo Kay\n',
        'articles/loan.md': article(
          FIELDS.replaceAll('mo]', 'mo-kay]').replace(': mo,', ': mo-kay,'),
          PROSE,
        ),
      },
      [['people/mo/', /formerly: \[mo\][\s\S]*- \{ person: mo, date: YYYY-MM-DD/]],
    ],
    [
      'a person is renamed, and the old id is named',
      {
        'people/mo-kay.yaml': 'name: Mo Kay\nformerly: [mo]\n',
        'articles/loan.md': article(
          FIELDS.replaceAll('mo]', 'mo-kay]').replace(': mo,', ': mo-kay,'),
          PROSE,
        ),
      },
      [],
    ],
    [
      'nobody names an entity that is registered any more, and a country',
      { 'people/mo.yaml': 'name: Mo Kay\n', ...ledgerOf('people/mo/', 'countries/pt/') },
      [],
    ],
    [
      'an organization that an article wrote out is gone',
      { ...FILES, ...ledgerOf('organizations/port/') },
      [['organizations/port/', /keep content\/organizations\/port\.yaml/]],
    ],
    ['a page is gone', { ...FILES, ...ledgerOf('methods/') }, [['methods/', /pages\/methods\.md/]]],
    [
      'a registry file cannot be read: that is told',
      { ...FILES, 'people/mo.yaml': 'nam: Mo Kay\n', ...ledgerOf('people/old-mo/') },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    const lost = (await errors({ ...ledgerOf(...LEDGER), ...files })).filter(
      ({ name }) => name === 'PermalinkLost',
    );
    expect(lost.map(({ found }) => found.split(' ')[2]?.replace(',', ''))).toEqual(
      expected.map(([path]) => path),
    );
    for (const [index, [, fix]] of expected.entries()) expect(lost[index]?.fix).toMatch(fix);
  });
});

test.each([
  ['that another entry has', 'mo', 'there is an entry of that id'],
  ['that another entry had', 'old', 'of person:jo'],
])('a former id %s is an issue', async (_, id, found) => {
  const issues = await errors({
    ...FILES,
    'people/jo.yaml': 'name: Jo\nformerly: [old]\n',
    'people/lu.yaml': `name: Lu\nformerly:\n  - ${id}\n`,
  });
  expect(issues).toMatchObject([
    { name: 'DuplicateId', path: 'content/people/lu.yaml', line: 3, column: 5 },
  ]);
  expect(issues[0]?.found).toContain(found);
});

describe('where what is published has to be in the ledger', () => {
  test.each([
    ['all is', undefined, []],
    ['an entity is not', 'people/mo/', ['PermalinkUnlisted']],
    ['an article is not', 'articles/loan/', ['PermalinkUnlisted']],
    ['the words of a quote are not', / words=\w+/, ['PermalinkUnlisted']],
  ])('%s', async (_, missing, names) => {
    const contentDir = contentFolder(FILES);
    await recordPermalinks({ contentDir });
    const text = readFileSync(path.join(contentDir, 'permalinks.json'), 'utf8');
    const files = {
      ...FILES,
      'permalinks.json':
        missing === undefined
          ? text
          : typeof missing === 'string'
            ? text.replace(`  "${missing}",\n`, '')
            : text.replace(missing, ''),
    };
    const issues = await errors(files, { complete: true });
    expect(issues.map(({ name }) => name)).toEqual(names);
    expect(issues[0]?.fix ?? 'npm run permalinks').toContain('npm run permalinks');
    expect(await errors(files)).toEqual([]);
  });
});

test('what is published for the first time under another address keeps the first one', async () => {
  const contentDir = contentFolder({ 'articles/first.md': PLAIN });
  await recordPermalinks({ contentDir });
  const move = async (from: string, to: string, aliases: string) => {
    rmSync(path.join(contentDir, `articles/${from}.md`));
    writeFileSync(
      path.join(contentDir, `articles/${to}.md`),
      article(`aliases: [${aliases}]`, 'Nothing.'),
    );
    expect((await recordPermalinks({ contentDir })).issues).toEqual([]);
  };
  await move('first', 'second', 'first');
  await move('second', 'third', 'second, first');
  const { entries } = readLedgerText(
    readFileSync(path.join(contentDir, 'permalinks.json'), 'utf8'),
  );
  expect(entries.map(({ path: at, first }) => [at, first])).toEqual([
    ['articles/first/', undefined],
    ['articles/second/', 'articles/first/'],
    ['articles/third/', 'articles/first/'],
  ]);
});

test('how many quotes there ever were is known from the ledger: their list was no longer', async () => {
  const retired = '\nretired: [{ quote: old, date: 2026-01-02, because: Wrong. }]';
  const { site } = await load({
    ...FILES,
    'articles/loan.md': article(FIELDS + retired, PROSE),
    ...ledgerOf(...LEDGER, 'articles/loan/quotes/old/'),
  });
  expect(site?.quotesEver).toBe(2);
});
