import { describe, expect, test } from 'vitest';
import { checkUnexplained } from '../../src/model/checkUnexplained.ts';
import { type LoadOptions, loadContent } from '../../src/model/loadContent.ts';
import { loadCardFonts } from '../../src/outputs/cards/cardFonts.ts';
import { checkCards } from '../../src/outputs/cards/checkCards.ts';
import { ISSUES, type Issue, levelOf } from '../../src/schema/issue.ts';
import { copySite, type FixtureName, fixture, type TempSite } from '../support/contentFolder.ts';
import { type Mutation, mutate, summarize } from '../support/mutate.ts';
import { BROKEN_FULL } from './cases/brokenFull.ts';
import { BROKEN_MINIMAL } from './cases/brokenMinimal.ts';
import { BROKEN_OTHERWISE } from './cases/brokenOtherwise.ts';
import { HELD, heldRecord, LACKING } from './cases/lacking.ts';
import { ARTICLE } from './cases/minimalRows.ts';

const load = ({ contentDir }: Pick<TempSite, 'contentDir'>) => loadContent({ contentDir });

/** A fixture that shows everything has warnings of its own, and an error may bring one along. */
const ownIssues = (issues: readonly Issue[], { names }: Mutation) =>
  issues.filter((issue) => levelOf(issue) === 'error' || names.includes(issue.name));

async function expectIssues(name: FixtureName, mutation: Mutation) {
  const site = copySite(fixture(name));
  const expected = mutate(site, mutation);
  const { issues: all, site: resolved } = await load(site);
  const issues = ownIssues(all, mutation);
  expect(summarize(issues)).toEqual(summarize(expected));
  for (const issue of issues) {
    expect(issue.found).toMatch(/\S/);
    expect(issue.expected).toMatch(/\S/);
    expect(issue.fix).toMatch(/\S/);
  }
  expect(resolved === undefined).toBe(issues.some((issue) => levelOf(issue) === 'error'));
}

test.each(BROKEN_MINIMAL)('minimal: $what → $names', (mutation) =>
  expectIssues('minimal', mutation),
);
test.each(BROKEN_FULL)('full: $what → $names', (mutation) => expectIssues('full', mutation));

/** What `check` reports: the content's issues, and those of the cards. */
async function reported(options: LoadOptions) {
  const { readable, issues } = await loadContent(options);
  const others = [...checkUnexplained(readable, issues), ...checkCards(readable, loadCardFonts())];
  return [...issues, ...others];
}

test.each(BROKEN_OTHERWISE)(
  '$what → $issues',
  async ({ fixture: name, change, issues, options }) => {
    const site = copySite(fixture(name ?? 'minimal'));
    await change(site);
    const found = await reported({ contentDir: site.contentDir, ...options });
    expect(summarize(found)).toEqual(issues);
  },
);

test.each(LACKING)('minimal: $what → $names', async (mutation) => {
  const site = copySite(fixture('minimal'));
  const expected = mutate(site, mutation);
  const { issues } = await loadContent({ contentDir: site.contentDir, thorough: true });
  expect(summarize(ownIssues(issues, mutation))).toEqual(summarize(expected));
  // A page is as good without it: whoever does not ask is not told.
  expect((await load(site)).issues).toEqual([]);
});

test.each(HELD)('a kept result: $what → $issues', async ({ change, entry, issues: expected }) => {
  const site = copySite(fixture('minimal'));
  if (change) site.edit(ARTICLE, ...change);
  site.write('content/verified/ferry.yaml', heldRecord(entry));
  const { issues } = await loadContent({ contentDir: site.contentDir, thorough: true });
  const own = issues.filter(({ name }) => name !== 'SourceUnarchived');
  expect(summarize(own)).toEqual(expected);
});

test('results for an article that is nowhere', async () => {
  const site = copySite(fixture('minimal'));
  site.write('content/verified/tram.yaml', heldRecord({}));
  const { issues } = await loadContent({ contentDir: site.contentDir, thorough: true });
  expect(summarize(issues)).toContain('content/verified/tram.yaml:1:10 VerificationStray');
});

/** What only a command meets: `verify.test.ts`, `sources.test.ts`, `newsroom.test.ts`. */
const OF_COMMANDS = [
  'CopyUnrelated',
  'SourceGone',
  'SourceMoved',
  'SourceUnreachable',
  'ColourFaint',
];

test('every issue of the catalogue is brought about by a row, at a known place', () => {
  const mutations = [...BROKEN_MINIMAL, ...BROKEN_FULL, ...LACKING].flatMap(({ names }) => names);
  const others = BROKEN_OTHERWISE.flatMap(({ issues }) =>
    issues.map((issue) => issue.split(' ')[1]),
  );
  const held = HELD.flatMap(({ issues }) => issues.map((issue) => issue.split(' ')[1]));
  const shown = new Set<string | undefined>([...mutations, ...others, ...held, ...OF_COMMANDS]);
  expect(Object.keys(ISSUES).filter((name) => !shown.has(name))).toEqual([]);
});

test('a quote mark that is never closed', async () => {
  const site = copySite(fixture('minimal'));
  site.edit('content/people/ada-lind.yaml', 'name: Ada', 'name: "Ada');
  const { issues } = await load(site);
  expect(issues.map(({ path, name }) => `${path} ${name}`)).toEqual([
    'content/people/ada-lind.yaml YamlSyntax',
  ]);
});

test('empty frontmatter', async () => {
  const site = copySite(fixture('minimal'));
  site.write('content/articles/ferry.md', '---\n---\n\nProse.\n');
  expect(summarize((await load(site)).issues)).toEqual([
    'content/articles/ferry.md:2:1 MissingField',
    'content/articles/ferry.md:2:1 MissingField',
    'content/articles/ferry.md:2:1 MissingField',
    'content/articles/ferry.md:2:1 MissingField',
  ]);
});

describe('a byte order mark and the line ends of Windows', () => {
  const windows = (site: TempSite, file: string) =>
    site.write(file, `\uFEFF${site.read(file).replaceAll('\n', '\r\n')}`);
  const files = ['content/site.yaml', 'content/people/ada-lind.yaml', 'content/articles/ferry.md'];

  test('are no issue', async () => {
    const site = copySite(fixture('minimal'));
    for (const file of files) windows(site, file);
    expect((await load(site)).issues).toEqual([]);
  });

  test.each(BROKEN_MINIMAL.filter(({ names }) => !names.includes('FrontmatterMissing')))(
    'move no issue: $what',
    async (mutation) => {
      const site = copySite(fixture('minimal'));
      const expected = mutate(site, mutation);
      for (const file of files) windows(site, file);
      const issues = ownIssues((await load(site)).issues, mutation);
      expect(summarize(issues)).toEqual(summarize(expected));
    },
  );
});

describe('what is no issue', () => {
  const ROWS: [what: string, file: string, search: string | RegExp, replace: string][] = [
    ['NO is Norway', 'content/articles/ferry.md', 'people:', 'countries: [NO, IS]\npeople:'],
    ['a comment in YAML', 'content/articles/ferry.md', 'people:', '# who\npeople: # these'],
    [
      'a time with a zone',
      'content/articles/ferry.md',
      'published: 2026-05-04',
      'published: 2026-05-04T23:30:00-11:00',
    ],
    ['a leap day', 'content/articles/ferry.md', 'date: 2026-05-03', 'date: 2024-02-29'],
    [
      'a colon in prose',
      'content/articles/ferry.md',
      'Nobody disputes',
      'At 10:30 ::nobody disputes :that: or a:b{c}. Nobody disputes',
    ],
    [
      'other typography',
      'content/articles/ferry.md',
      '“the ferry left when it',
      '“the\u00a0ferry  left\nwhen it',
    ],
    [
      'a quote that spans emphasis',
      'content/articles/ferry.md',
      '“the ferry left when it was',
      '“the ferry *left **when** it* was',
    ],
    [
      'an editor’s note',
      'content/articles/ferry.md',
      'The passengers',
      '<!-- ask -->\n\nThe passengers',
    ],
    ['a rule in the prose', 'content/articles/ferry.md', 'The passengers', '---\n\nThe passengers'],
    [
      'a less-than sign',
      'content/articles/ferry.md',
      'The passengers',
      'It was < 5 & > 3. The passengers',
    ],
  ];
  test.each(ROWS)('%s', async (_, file, search, replace) => {
    const site = copySite(fixture('minimal'));
    site.edit(file, search, replace);
    const { issues } = await load(site);
    expect(issues).toEqual([]);
  });

  test.each(['minimal', 'full', 'hostile'] as const)('the fixture %s', async (name) => {
    const { issues, site } = await load({ contentDir: fixture(name) });
    expect(issues.filter((issue) => levelOf(issue) === 'error')).toEqual([]);
    expect(site?.articles.length).toBeGreaterThan(0);
  });
});
