/** `content/retired.yaml`: what has no file any more, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { answeredPaths } from '../../src/model/addresses.ts';
import { levelOf } from '../../src/schema/issue.ts';
import { article, load, loadSite } from '../support/contentFolder.ts';

const FILES: Record<string, string> = {
  'people/mo.yaml': 'name: Mo Kay\nformerly: [m-kay]\n',
  'articles/port.md': article(
    'aliases: [harbour]\npeople: [mo]\ncountries: [PT]',
    'Mo Kay, in Portugal.',
  ),
  'permalinks.json': JSON.stringify([
    'articles/loan/',
    'articles/loan/claims/signed/',
    'articles/loan/quotes/first/',
    'countries/es/',
    'organizations/bank/',
    'people/jo/',
  ]),
};
const gone = (id: string, more = '') =>
  `- { ${id}, date: 2026-03-04, because: A *mistake*.${more} }\n`;
const ALL = ['article: loan', 'organization: bank', 'person: jo'].map((id) => gone(id)).join('');

test('all pages of what is retired answer, and say what became of it', async () => {
  const site = await loadSite({ ...FILES, 'retired.yaml': ALL });
  const paths = JSON.parse(FILES['permalinks.json'] ?? '') as string[];
  const answered = answeredPaths(site);
  expect(paths.filter((path) => !answered.has(path))).toEqual([]);
  expect(site.gone?.map(({ href, because }) => [href, because])).toEqual(
    paths
      .filter((path) => path !== 'countries/es/')
      .map((path) => [`/${path}`, 'A <em>mistake</em>.']),
  );
});

test('a country that is retired has no page of its own besides', async () => {
  const site = await loadSite({ ...FILES, 'retired.yaml': ALL + gone('country: ES') });
  expect(site.unmentioned).toEqual([]);
  expect(site.gone?.at(-1)?.href).toBe('/countries/es/');
});

describe('what took its place', () => {
  test.each<[string, string, string | undefined]>([
    ['nothing', gone('article: loan'), undefined],
    ['another article', gone('article: loan', ', now: port'), '/articles/port/'],
    ['an article by a former slug', gone('article: loan', ', now: harbour'), '/articles/port/'],
    [
      'one that was retired in turn',
      gone('article: loan', ', now: sold') + gone('article: sold', ', now: port'),
      '/articles/port/',
    ],
    [
      'one that was withdrawn in turn',
      gone('article: loan', ', now: sold') + gone('article: sold'),
      undefined,
    ],
  ])('%s', async (_, text, href) => {
    const rest = gone('organization: bank') + gone('person: jo');
    const site = await loadSite({ ...FILES, 'retired.yaml': text + rest });
    const [first, ...others] = (site.gone ?? []).filter(({ href: at }) => at.includes('/loan/'));
    expect(first?.now?.href).toBe(href);
    for (const other of others) expect(other.now).toBe(first?.now);
  });

  test('another person, by a former id', async () => {
    const text = gone('article: loan') + gone('organization: bank');
    const site = await loadSite({
      ...FILES,
      'retired.yaml': text + gone('person: jo', ', now: m-kay'),
    });
    expect(site.gone?.at(-1)?.now?.href).toBe('/people/mo/');
  });
});

describe('issues', () => {
  test.each<[string, string, string]>([
    ['an article that is there', gone('article: port'), 'DuplicateId'],
    ['a former slug', gone('article: harbour'), 'DuplicateId'],
    ['a person who has a file', gone('person: mo'), 'DuplicateId'],
    ['a country that an article names', gone('country: PT'), 'DuplicateId'],
    ['retired twice', gone('person: mi') + gone('person: mi'), 'DuplicateId'],
    ['now an article that is not there', gone('article: x', ', now: prt'), 'UnknownArticle'],
    ['now itself', gone('person: mi', ', now: mi'), 'UnknownPerson'],
    ['two in one entry', gone('person: mi, article: x'), 'MissingField'],
    ['no day', '- { person: mi, because: A mistake. }\n', 'MissingField'],
    ['an unknown field', gone('person: mi', ', noww: mo'), 'UnknownField'],
  ])('%s', async (_, text, name) => {
    const { issues } = await load({ ...FILES, 'permalinks.json': '[]', 'retired.yaml': text });
    const errors = issues.filter((issue) => levelOf(issue) === 'error');
    expect(errors).toMatchObject([{ name, path: 'content/retired.yaml' }]);
  });

  test('while the file cannot be read, nothing is said to be lost', async () => {
    const { issues } = await load({ ...FILES, 'retired.yaml': '- { article: [ }\n' });
    expect(new Set(issues.map(({ path }) => path))).toEqual(new Set(['content/retired.yaml']));
  });
});
