/** What keeps the code a pleasure to walk into: the rooms, their one-way doors, and nothing of this one site. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import { fixture, OWN_CONTENT } from '../support/contentFolder.ts';
import { ROOT } from '../support/runSite.ts';

/** The rooms in the order of the stages: each may import from those before it. `urls.ts` is a room of one file. */
const STAGES = [
  ['text'],
  ['schema'],
  ['urls'],
  ['annotate'],
  ['messages'],
  ['model'],
  ['theme'],
  ['figures', 'outputs'],
  ['views'],
  ['desk'],
  ['cli', 'astro'],
  ['content.config', 'pages'],
];

/** Each room with those that it may import from, itself aside. */
const DOORS: Record<string, readonly string[]> = Object.fromEntries(
  STAGES.flatMap((rooms, stage) => rooms.map((room) => [room, STAGES.slice(0, stage).flat()])),
);

const source = path.join(ROOT, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(source, file), 'utf8') }));

const roomOf = (file: string) => file.split('/')[0]?.replace(/\.\w+$/, '') ?? '';

function importsOf({ file, text }: { file: string; text: string }): string[] {
  const specifiers = text.matchAll(/(?:from|import|import\(|@import)\s*['"](\.[^'"]*)['"]/g);
  return [...specifiers].map(([, specifier]) =>
    path.posix.join(path.posix.dirname(file), specifier ?? ''),
  );
}

test('every file is in a room', () => {
  expect(files.map(({ file }) => roomOf(file)).filter((room) => !(room in DOORS))).toEqual([]);
});

describe('imports go one way', () => {
  test.each(Object.keys(DOORS))('%s', (room) => {
    const wrong = files
      .filter(({ file }) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => ![room, ...(DOORS[room] ?? [])].includes(roomOf(target)))
          .map((target) => `${file.file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

test('only views, pages and the adapters know Astro', () => {
  const knowing = files
    .filter(({ text }) => /from 'astro(:|\/|')/.test(text))
    .map(({ file }) => file);
  const outside = knowing.filter((file) => !/^(views|pages|astro)\/|^content\.config/.test(file));
  expect(outside).toEqual([]);
});

test('what is found and resolved knows nothing of looks, nor of how it is built', () => {
  const knowing = files
    .filter(({ file }) => /^(text|schema|annotate|model)\//.test(file))
    // What an editor may write of looks, and what is told of it.
    .filter(({ file }) => !/^schema\/(theme|siteDescriptions|issues\/fields)\.ts$/.test(file))
    .filter(({ text }) => /\btints?\b|(?<!--no-)\bcolou?rs?\b|import\.meta/i.test(text))
    .map(({ file }) => file);
  expect(knowing).toEqual([]);
});

describe('nothing in src names this one site, or anybody in it', () => {
  const naming = (names: readonly string[]) =>
    files.flatMap(({ file, text }) =>
      names
        .filter((name) => new RegExp(`\\b${RegExp.escape(name)}\\b`).test(text))
        .map((name) => `${file}: ${name}`),
    );
  const read = async (contentDir: string) => {
    const { site } = await loadContent({ contentDir });
    if (site === undefined) throw new Error('the content has issues');
    const people = site.entities.filter(({ kind }) => kind === 'person');
    return { ...site, people };
  };

  test('by what can be no accident in any content', async () => {
    const { articles, people, settings } = await read(OWN_CONTENT);
    const host = new URL(settings.url).hostname;
    // Names of one word are words, and example hosts are anybody's.
    const names = [host, ...people.map(({ name }) => name), ...articles.map(({ title }) => title)];
    expect(
      naming(names.filter((name) => /\s|(?<!\bexample)\.(?!example$)\w+$/.test(name))),
    ).toEqual([]);
  });

  test('by any word that names the example', async () => {
    const { articles, people, settings } = await read(fixture('example'));
    const names = [
      new URL(settings.url).hostname,
      settings.title,
      ...people.map(({ name }) => name.split(' ').at(-1) ?? name),
      ...people.map(({ id }) => id),
      ...articles.flatMap(({ slug, dateline }) => [slug, dateline ?? slug]),
      'Korea',
    ];
    expect(naming(names)).toEqual([]);
  });
});

test('a file has one job: none is over 250 lines', () => {
  const code = files.filter(({ file }) => /\.(ts|astro)$/.test(file));
  const long = code.filter(({ text }) => text.split('\n').length > 251);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test('no file needs itself by way of others, not for types either', () => {
  const graph = new Map(files.map((file) => [file.file, importsOf(file)]));
  const done = new Set<string>();
  const loops: string[] = [];
  function walk(file: string, way: string[]) {
    const from = way.indexOf(file);
    if (from >= 0) loops.push([...way.slice(from), file].join(' → '));
    if (from >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  }
  for (const file of graph.keys()) walk(file, []);
  expect(loops).toEqual([]);
});
