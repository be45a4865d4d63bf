import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/model/contentFiles.ts';
import { listEntities } from '../../src/model/listed.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { buildRegistry } from '../../src/model/registry.ts';
import type { ResolvedSite } from '../../src/model/types.ts';
import type { ArticleEntry } from '../../src/schema/article.ts';
import { parseYaml } from '../../src/schema/yamlFile.ts';
import { article, contentFolder, load, loadSite } from '../support/contentFolder.ts';

const on = (day: string, fields: string, prose = 'Voss and Ann Lee spoke.') =>
  article(`published: ${day}\n${fields}`, prose);
const REGISTERED = { 'people/mara-voss.yaml': 'name: Mara Voss\naliases: [Voss]\n' };
const entityOf = (site: ResolvedSite, id: string) => site.entities.find((each) => each.id === id);
const listedIn = (site: ResolvedSite, slug: string, id: string) =>
  site.articles.find((each) => each.slug === slug)?.entities.find(({ entity }) => entity.id === id);

describe('what an article writes of a registered entity stays in that article', () => {
  const inline =
    'people: [{ id: mara-voss, note: Of this day., wikidata: Q7, country: PT, sameAs: ["https://example.org/v"], aliases: [the minister] }]';
  test.each([
    ['an earlier article', { 'articles/a.md': on('2026-01-01', inline) }],
    ['a later article', { 'articles/z.md': on('2026-03-01', inline) }],
    ['a draft', { 'articles/a.md': on('2026-01-01', `draft: true\n${inline}`) }],
  ])('%s', async (_, files) => {
    const site = await loadSite(
      {
        ...REGISTERED,
        'articles/m.md': on('2026-02-01', 'people: [mara-voss]', 'Voss, the minister, spoke.'),
        ...files,
      },
      { drafts: true },
    );
    const voss = entityOf(site, 'mara-voss');
    expect([voss?.note, voss?.wikidata, voss?.country, voss?.sameAs]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
    const other = listedIn(site, 'm', 'mara-voss');
    expect(other?.own).toBeUndefined();
    expect(other?.mentions.map(({ text }) => text)).toEqual(['Voss']);
    const [slug = ''] = Object.keys(files).map((file) => file.slice(9, -3));
    expect(listedIn(site, slug, 'mara-voss')?.own).toEqual({
      note: 'Of this day.',
      wikidata: 'Q7',
      country: 'PT',
      sameAs: ['https://example.org/v'],
    });
  });
});

describe('an entity without a file of its own', () => {
  const lee = (more: string) => `people: [{ id: ann-lee, name: Ann Lee, ${more} }]`;
  test('is what its articles write, the earliest first', async () => {
    const site = await loadSite({
      'articles/a.md': on('2026-03-01', lee('note: Late., wikidata: Q2, family: Lee, given: Ann')),
      'articles/b.md': on('2026-02-01', lee('note: Early., sameAs: ["https://example.org/b"]')),
      'articles/c.md': on(
        '2026-01-01',
        `draft: true\n${lee('note: Draft., country: PT, sameAs: ["https://example.org/c"]')}`,
      ),
    });
    expect(entityOf(site, 'ann-lee')).toMatchObject({
      note: 'Early.',
      wikidata: 'Q2',
      family: 'Lee',
      country: undefined,
      sameAs: ['https://example.org/b'],
    });
  });

  test('has in each article the aliases of that article alone', async () => {
    const prose = 'Ann Lee, the pilot, the skipper.';
    const site = await loadSite({
      'articles/a.md': on('2026-01-01', lee('aliases: [the pilot]'), prose),
      'articles/b.md': on('2026-02-01', lee('aliases: [the skipper]'), prose),
    });
    const mentions = (slug: string) =>
      listedIn(site, slug, 'ann-lee')?.mentions.map(({ text }) => text);
    expect(mentions('a')).toEqual(['Ann Lee', 'the pilot']);
    expect(mentions('b')).toEqual(['Ann Lee', 'the skipper']);
  });

  test('a country is one, where only articles write of it', async () => {
    const site = await loadSite({
      'articles/a.md': on('2026-01-01', 'countries: [{ code: PT, note: Across the water. }]'),
      'articles/b.md': on('2026-02-01', 'countries: [PT]'),
    });
    expect(entityOf(site, 'PT')?.note).toBe('Across the water.');
  });
});

describe('two places that contradict each other', () => {
  const lee = (more: string) => `people: [{ id: ann-lee, ${more} }]`;
  const two = (first: string, second: string) => ({
    // The later one comes first in the folder.
    'articles/z.md': on('2026-01-01', lee(first)),
    'articles/a.md': on('2026-02-01', lee(second)),
  });
  test.each([
    ['name', two('name: Ann Lee', 'name: Anne Lee'), 'articles/a.md:6', 'articles/z.md:6'],
    [
      'wikidata',
      two('name: Ann Lee, wikidata: Q1', 'name: Ann Lee, wikidata: Q2'),
      'articles/a.md:6',
      'articles/z.md:6',
    ],
    [
      'country',
      two('name: Ann Lee, country: PT', 'name: Ann Lee, country: ES'),
      'articles/a.md:6',
      'articles/z.md:6',
    ],
    [
      'family',
      two('name: Ann Lee, family: Lee, given: Ann', 'name: Ann Lee, family: Ann, given: Ann'),
      'articles/a.md:6',
      'articles/z.md:6',
    ],
    [
      'name',
      {
        ...REGISTERED,
        'articles/a.md': on('2026-01-01', 'people: [{ id: mara-voss, name: M. V. }]'),
      },
      'articles/a.md:6',
      'people/mara-voss.yaml:1',
    ],
    [
      'name',
      {
        'articles/a.md': on('2026-02-01', lee('name: A')),
        'articles/b.md': on('2026-01-01', `draft: true\n${lee('name: B')}`),
      },
      'articles/b.md:7',
      'articles/a.md:6',
    ],
  ])('%s', async (fact, files, here, there) => {
    const { issues } = await load(files);
    expect(issues.map(({ name, path, line }) => `${name} ${path}:${line}`)).toEqual([
      `EntityConflict content/${here}`,
    ]);
    expect(issues[0]?.found).toContain(`the ${fact} `);
    expect(issues[0]?.found).toContain(`content/${there}`);
  });

  test('a file that cannot be read says nothing to contradict', async () => {
    const { issues } = await load({
      'people/mara-voss.yaml': 'name: [\n',
      'articles/a.md': on('2026-01-01', 'people: [{ id: mara-voss, name: Mara Voss }]'),
    });
    expect(issues.map(({ name, path }) => `${name} ${path}`)).toEqual([
      'YamlSyntax content/people/mara-voss.yaml',
    ]);
  });
});

describe('the order of the files and the drafts among them change nothing that is published', () => {
  const notes = fc.constantFrom('', 'note: One.', 'note: Two.', 'wikidata: Q1', 'country: PT');
  const person = fc.tuple(
    fc.constantFrom('mara-voss', 'ann-lee'),
    notes,
    fc.constantFrom('', 'aliases: [the pilot]', 'sameAs: ["https://example.org/x"]'),
  );
  const articles = fc.array(
    fc.record({ person, day: fc.integer({ min: 1, max: 9 }), draft: fc.boolean() }),
    { minLength: 1, maxLength: 6 },
  );
  const fileOf = ({
    person: [id, ...more],
    day,
    draft,
  }: {
    person: [string, string, string];
    day: number;
    draft: boolean;
  }) => {
    const name = id === 'ann-lee' ? 'Ann Lee' : 'Mara Voss';
    const ref = [`id: ${id}`, `name: ${name}`, ...more.filter(Boolean)].join(', ');
    return on(
      `2026-01-0${day}`,
      `${draft ? 'draft: true\n' : ''}people: [{ ${ref} }]`,
      `Ann Lee, Mara Voss and the pilot on day ${day}.`,
    );
  };
  /** All that pages can show of it, without the slugs, by which the files are named here. */
  const shown = (site: ResolvedSite) => ({
    entities: site.entities,
    articles: site.articles.map(({ entities, published, text }) => ({ published, text, entities })),
  });

  test('by any permutation, with and without the drafts', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.infiniteStream(fc.nat()), async (all, numbers) => {
        // Articles of one day are told apart by their names alone: here each has a day of its own.
        const days = new Map(all.map((each) => [each.day, each]));
        const entries = [...days.values()];
        const shuffled = entries
          .map((entry) => ({ entry, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const siteOf = (list: typeof entries) =>
          loadSite({
            ...REGISTERED,
            ...Object.fromEntries(
              list.map((each, index) => [`articles/n${index}.md`, fileOf(each)]),
            ),
          });
        const site = shown(await siteOf(entries));
        expect(shown(await siteOf(shuffled))).toEqual(site);
        expect(shown(await siteOf(entries.filter(({ draft }) => !draft)))).toEqual(site);
      }),
      { numRuns: 15 },
    );
  });
});

test('registries are read once: frozen, they serve every article', async () => {
  const folder = contentFolder({ ...REGISTERED, 'countries/PT.yaml': 'note: Here.\n' });
  const { records } = buildRegistry(await readContentFiles(folder), 'en');
  deepFreeze([...records.values()]);
  const yaml = parseYaml(
    'people: [{ id: mara-voss, note: N, aliases: [V], sameAs: ["https://example.org/"] }]\ncountries: [{ code: PT, aliases: [Lusitania] }]',
  );
  const { listings } = listEntities(yaml.value as ArticleEntry, yaml, 'x.md', records);
  expect(listings.map(({ names }) => names.at(1))).toEqual(['Voss', 'Lusitania']);
  expect((await loadContent({ contentDir: folder })).issues).toEqual([]);
});

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
}
