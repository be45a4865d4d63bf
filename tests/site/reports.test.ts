import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssues } from '../../src/model/formatIssues.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { levelOf } from '../../src/schema/issue.ts';
import { RECORD_ISSUES } from '../../src/schema/issues/record.ts';
import { copySite, fixture, type TempSite } from '../support/contentFolder.ts';
import { type Mutation, mutate, summarize } from '../support/mutate.ts';
import { buildSite, checkSite } from '../support/runSite.ts';
import { tempDist } from '../support/tempFolder.ts';
import { BROKEN_FULL } from './cases/brokenFull.ts';
import { BROKEN_MINIMAL } from './cases/brokenMinimal.ts';
import { heldRecord } from './cases/lacking.ts';

/** Where `verify` keeps what it found of the quotes of `minimal`. */
const HELD = 'content/verified/ferry.yaml';

/** `build` and `check` must fail alike, as what is loaded in this process. @returns what both reported */
async function failBoth(site: TempSite) {
  const { contentDir } = site;
  const check = await checkSite({ contentDir });
  const build = await buildSite(tempDist(), { contentDir });
  expect(check.exitCode).toBe(1);
  expect(build.exitCode).toBe(1);
  expect(existsSync(build.dist)).toBe(false);
  expect(check.issues.length).toBeGreaterThan(0);
  expect(lastLine(build.stderr)).toMatch(/^\d+ issues? .*in \d+ files?\. Nothing was published\.$/);
  expect(build.issues).toEqual(check.issues.filter(isWrong));
  const { issues } = await loadContent({ contentDir, thorough: true });
  expect(summarize(check.issues)).toEqual(summarize(issues));
  return check;
}

/** What the record lacks is for `check` alone to tell. */
const isWrong = ({ name }: { name: string }) => !(name in RECORD_ISSUES);

/** The line that counts the issues. */
function lastLine(stderr: string): string | undefined {
  return /^\d+ (?:issue|warning|piece).* in \d+ files?\..*$/m.exec(stderr)?.[0];
}

/** What keeps the settings, or a whole article, from being read: nothing else can be told of the site then. */
test.each(
  ['an empty file', 'a site without a URL'].map((row) =>
    BROKEN_MINIMAL.find(({ what }) => what === row),
  ),
)('build and check report the same and publish nothing: $what', async (mutation) => {
  const site = copySite(fixture('minimal'));
  const expected = mutate(site, mutation as Mutation);
  const { issues } = await failBoth(site);
  expect(summarize(issues.filter(isWrong))).toEqual(summarize(expected));
});

describe('several issues in several files', () => {
  const WHAT = [
    'a letter in an inner quote',
    'a source of evidence',
    'a stance',
    'an event’s day',
    'a syllable of a Korean quote',
    'a claim that continues nothing',
    'an alias that two listed people have',
    'a country',
    'the draft',
  ];

  test('are all reported at once, in the order of the files', async () => {
    const site = copySite(fixture('full'));
    const mutations = BROKEN_FULL.filter(({ what }) => WHAT.includes(what));
    expect(mutations).toHaveLength(WHAT.length);
    const expected = mutations.flatMap((mutation) => mutate(site, mutation));
    const { issues, stderr } = await failBoth(site);

    const key = ({ path, line, column, name }: (typeof expected)[number]) =>
      `${path}:${String(line).padStart(4)}:${String(column).padStart(4)} ${name}`;
    const errors = issues.filter((issue) => levelOf(issue) === 'error');
    expect(errors.map(key)).toEqual(expected.map(key).sort());
    expect(stderr).toMatch(
      new RegExp(`${expected.length} issues, \\d+ warnings and \\d+ pieces of advice in 6 files`),
    );
  });

  test('each says what was found, what was expected and how to fix it', async () => {
    const site = copySite(fixture('full'));
    site.edit(
      'content/articles/the-strait.md',
      'source: landing-data, date',
      'source: landing, date',
    );
    const { issues } = await checkSite({ contentDir: site.contentDir });
    const errors = issues.filter((issue) => levelOf(issue) === 'error');
    expect(errors).toHaveLength(1);
    const [found = '', expected = '', fix = ''] = errors[0]?.details ?? [];
    expect(found).toMatch(/^found: .*"landing"/);
    expect(expected).toMatch(/^expected: /);
    expect(fix).toMatch(/^fix: .*landing-data/);
  });
});

test('check says nothing against a good site, and exits with 0', async () => {
  const site = copySite(fixture('minimal'));
  site.edit('content/articles/ferry.md', 'kind:', 'archived: https://archive.example/1\n    kind:');
  site.edit(
    'content/people/ada-lind.yaml',
    'name: Ada Lind',
    'name: Ada Lind\nfamily: Lind\ngiven: Ada',
  );
  site.write(HELD, heldRecord({}));
  const { exitCode, issues, stdout, stderr } = await checkSite(site);
  expect([exitCode, issues, stdout, stderr]).toEqual([0, [], 'No issues.\n', '']);
});

test.each([
  [[], 0],
  [['--strict'], 0],
  [['--fail-on', 'warning'], 0],
  [['--fail-on', 'advice'], 1],
])('advice alone: check %j exits with %i', async (args, exitCode) => {
  const site = copySite(fixture('minimal'));
  site.write(HELD, heldRecord({}));
  const run = await checkSite(site, ...args);
  expect(run.issues).toMatchObject([{ name: 'SourceUnarchived', level: 'advice' }]);
  expect(lastLine(run.stderr)).toBe('1 piece of advice in 1 file. Advice stops nothing.');
  expect(run.exitCode).toBe(exitCode);
});

describe('a warning stops nothing', () => {
  /** A site with a character that no font has, in a title that stands on two cards. */
  function warned() {
    const site = copySite(fixture('minimal'));
    site.edit('content/articles/ferry.md', 'title: ', 'title: \uE000 ');
    site.edit(
      'content/articles/ferry.md',
      'kind:',
      'archived: https://archive.example/1\n    kind:',
    );
    site.write(HELD, heldRecord({}));
    return site;
  }
  const WARNING = { name: 'GlyphMissing', level: 'warning', path: 'content/articles/ferry.md' };

  test.each([
    [[], 0],
    [['--strict'], 1],
  ])('check %j exits with %i', async (args, exitCode) => {
    const run = await checkSite(warned(), ...args);
    expect(run.issues).toMatchObject([WARNING, WARNING]);
    expect(lastLine(run.stderr)).toBe('2 warnings in 1 file. Warnings stop nothing.');
    expect(run.exitCode).toBe(exitCode);
  });

  test('build prints it and publishes, and what has a later day it tells and holds back', async () => {
    const site = warned();
    const ferry = site.read('content/articles/ferry.md');
    site.write('content/articles/later.md', ferry.replace('2026-05-04', '2099-05-04'));
    const told = 'content/articles/later.md is published from 2099-05-04 on, not before.';
    const check = await checkSite(site);
    const build = await buildSite(tempDist(), site);
    for (const run of [check, build]) {
      expect(run.issues).toContainEqual(expect.objectContaining(WARNING));
      expect(run.issues.filter(({ level }) => level === 'error')).toEqual([]);
      expect(run.stdout).toContain(told);
      expect(run.exitCode).toBe(0);
    }
    expect(existsSync(path.join(build.dist, 'articles/ferry/index.html'))).toBe(true);
    expect(existsSync(path.join(build.dist, 'articles/later'))).toBe(false);
  });

  test('a card is reported beside an error of the same article', async () => {
    const site = warned();
    site.edit('content/articles/ferry.md', 'exact: the ferry', 'exact: the lorry');
    const { issues } = await checkSite(site);
    // Words that are not found have no card.
    expect(issues.map(({ name }) => name).sort()).toEqual([WARNING.name, 'QuoteNotFound']);
    const build = await buildSite(tempDist(), { contentDir: site.contentDir });
    expect(build.issues).toEqual(issues);
    expect(build.exitCode).toBe(1);
    expect(existsSync(build.dist)).toBe(false);
  });

  test('beside an error both are counted', async () => {
    const warning = { name: 'QuotationCutShort', path: 'a.md', line: 1, column: 1 } as const;
    const error = { ...warning, name: 'RawHtml' } as const;
    const told = { found: 'f', expected: 'e', fix: 'x' };
    const report = formatIssues([error, error, warning].map((each) => ({ ...each, ...told })));
    expect(report).toContain('a.md:1:1 QuotationCutShort (warning)\n');
    expect(lastLine(report)).toBe('2 issues and 1 warning in 1 file. Nothing was published.');
  });
});

test('check explains itself and its exit codes, and refuses what it does not know', async () => {
  const help = await checkSite({}, '--help');
  expect([help.exitCode, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toMatch(/Exit codes: 0 .*, 1 .*, 2 /);
  const wrong = await checkSite({}, '--stricter');
  expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toMatch(/--stricter/);
});
