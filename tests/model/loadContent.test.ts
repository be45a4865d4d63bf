import { describe, expect, test } from 'vitest';
import { article, load, loadSite } from '../support/contentFolder.ts';
import { FIELDS, FILES, PROSE, SOURCES, VOSS } from './loan.ts';

describe('one resolved article', async () => {
  const site = await loadSite(FILES);
  const [loan] = site.articles;
  if (loan === undefined) throw new Error('no article');
  const [first, second] = loan.quotes;

  test('quotes are numbered as the prose has them, not as the frontmatter lists them', () => {
    expect(loan.quotes.map(({ id, number }) => [number, id])).toEqual([
      [1, 'first'],
      [2, 'second'],
    ]);
    expect(first?.next).toBe(second);
    expect(second?.previous).toBe(first);
  });

  test('a role is the one held on the day of the quote; an inline role wins', () => {
    expect(first?.role).toBe('Minister of transport');
    expect(second?.role).toBe('Harbour master');
  });

  test('a heading leaves the ids of the page’s frame alone', async () => {
    const { articles } = await loadSite({ 'articles/a.md': article('', '## Main\n\nProse.') });
    expect(articles[0]?.headings.map(({ id }) => id)).toEqual(['main-2']);
  });

  test('sources are numbered as a reader meets them', () => {
    expect(loan.sources.map(({ id, number }) => [number, id])).toEqual([
      [1, 'courier'],
      [2, 'herald'],
      [3, 'unused'],
    ]);
  });

  test('ids became objects, both ways', () => {
    const [claim] = loan.claims;
    expect(first?.claims).toEqual([claim]);
    expect(claim?.quotes).toEqual([first]);
    expect(claim?.positions[0]).toMatchObject({
      by: { name: 'Mara Voss' },
      source: { id: 'courier' },
    });
    expect(claim?.positions[0]?.quote).toBe(first);
    expect(claim?.flow).toMatchObject({ from: { name: 'Spain' }, to: { name: 'Portugal' } });
    expect(claim?.article).toBe(loan);
  });

  test('a status is dated from the run with which the history ends', () => {
    expect(loan.claims[0]?.since).toBe('2026-02-01');
  });

  test('events are in the order of their dates', () => {
    expect(loan.events.map(({ date }) => date)).toEqual(['2025-12-01', '2026-01-05']);
  });

  test('inline Markdown became HTML', () => {
    expect(first?.note).toBe('The <em>Courier</em> has “not one cent”.');
  });

  test('the context of a quote is its own paragraph, cut at the words', () => {
    expect(first?.context).toEqual({
      before: 'A loan was taken. Voss said “',
      words: 'not a cent',
      after: '”, and Mr Reyes said “the quay is empty”.',
    });
  });

  test('mentions have the sentence around them; an inline name is found by its whole name only', () => {
    const mentions = loan.entities.flatMap(({ mentions }) => mentions);
    expect(mentions.map(({ entity, text, context }) => [entity.key, text, context])).toEqual([
      [
        'person:mara-voss',
        'Voss',
        'Voss said “not a cent”, and Mr Reyes said “the quay is empty”.',
      ],
      ['country:PT', 'Portuguese', 'In Spanish and Portuguese ports nothing moved.'],
      ['country:ES', 'Spanish', 'In Spanish and Portuguese ports nothing moved.'],
    ]);
  });
});

describe('every issue of every file at once', () => {
  test('a wrong date hides neither a wrong quote nor a wrong reference', async () => {
    const { site, issues } = await load({
      'articles/loan.md': article(
        FIELDS.replace('date: 2026-01-10', 'date: 2026-01-32')
          .replace('exact: not a cent', 'exact: not a dime')
          .replace('source: herald, about: [PT]', 'source: heral, about: [PT]'),
        `${PROSE}\n\n<b>x</b>`,
      ),
      'people/mara-voss.yaml': VOSS.replace('aliases:', 'alias:'),
      'articles/other.md': 'no frontmatter',
    });
    expect(site).toBeUndefined();
    expect(issues.map(({ path, name }) => `${path} ${name}`)).toEqual([
      'content/articles/loan.md ImpossibleDate',
      'content/articles/loan.md QuoteNotFound',
      'content/articles/loan.md UnknownSource',
      'content/articles/loan.md RawHtml',
      'content/articles/other.md FrontmatterMissing',
      'content/people/mara-voss.yaml UnknownField',
    ]);
  });

  test('what refers to an entry with an issue is no second issue', async () => {
    const { issues } = await load({
      ...FILES,
      'articles/loan.md': article(FIELDS.replace('kind: report }', 'kind: repot }'), PROSE),
    });
    expect(issues).toMatchObject([{ name: 'InvalidValue', line: 7 }]);
  });

  test('a file that is not UTF-8 is an issue', async () => {
    const { issues } = await load({ ...FILES, 'people/x.yaml': '' });
    expect(issues).toMatchObject([
      { name: 'MissingField', path: 'content/people/x.yaml', line: 1 },
    ]);
  });
});

describe('names', () => {
  const clash = (people: string, files: Record<string, string> = {}) =>
    load({ 'articles/a.md': article(`${people}`, 'Prose.'), ...files });

  test.each([
    [
      'two aliases',
      'people: [{ id: a, name: Ann Lee, aliases: [Lee] }, { id: b, name: Bob Lee, aliases: [Lee] }]',
      ['AliasAmbiguous'],
    ],
    [
      'an alias and a name',
      'people: [{ id: a, name: Ann Lee }]\norganizations: [{ id: b, name: Lees, aliases: [Ann Lee] }]',
      ['AliasAmbiguous'],
    ],
    [
      'in other typography',
      'people: [{ id: a, name: "Jo O’Hara" }, { id: b, name: "Jo O\'Hara" }]',
      ['AliasAmbiguous'],
    ],
    [
      'an alias and a demonym',
      'people: [{ id: a, name: Ann, aliases: [French] }]\ncountries: [FR]',
      ['AliasAmbiguous'],
    ],
    ['two demonyms of the library are nobody’s', 'countries: [CD, CG]', []],
    ['different names', 'people: [{ id: a, name: Ann Lee }, { id: b, name: Bob Lee }]', []],
  ])('%s', async (_, people, names) => {
    const { issues } = await clash(people);
    expect(issues.map(({ name }) => name)).toEqual(names);
  });

  test('the issue stands at the alias, in the file where it was written', async () => {
    const { issues } = await clash('people: [a, b]', {
      'people/a.yaml': 'name: Ann Lee\naliases: [Lee]\n',
      'people/b.yaml': 'name: Bob Lee\naliases:\n  - Bobby\n  - Lee\n',
    });
    expect(issues).toMatchObject([
      { name: 'AliasAmbiguous', path: 'content/people/b.yaml', line: 4, column: 5 },
    ]);
  });

  test('one inline id with two names is an issue', async () => {
    const { issues } = await load({
      'articles/a.md': article('people: [{ id: x, name: Ann Lee }]', 'Prose.'),
      'articles/b.md': article('people: [{ id: x, name: Bob Lee }]', 'Prose.'),
    });
    expect(issues).toMatchObject([
      { name: 'EntityConflict', path: 'content/articles/b.md', line: 6 },
    ]);
  });
});

describe('drafts', () => {
  const draft = article('draft: true\npeople: [{ id: x, name: Ann Lee }]', 'Ann Lee.');
  test('are not part of what is published, nor is what only they name', async () => {
    const site = await loadSite({ ...FILES, 'articles/draft.md': draft });
    expect(site.articles.map(({ slug }) => slug)).toEqual(['loan']);
    expect(site.entities.map(({ id }) => id)).not.toContain('x');
  });
  test('are part of dev', async () => {
    const site = await loadSite({ ...FILES, 'articles/draft.md': draft }, { drafts: true });
    expect(site.articles.map(({ slug }) => slug).sort()).toEqual(['draft', 'loan']);
  });
  test('are checked all the same', async () => {
    const { issues } = await load({ 'articles/draft.md': `${draft}<b>` });
    expect(issues.map(({ name }) => name)).toEqual(['RawHtml']);
  });
});

describe('claims over articles', () => {
  const claim = (more: string, published: string) =>
    article(
      `published: ${published}\n${SOURCES}countries: [PT]\nclaims:\n  - { id: loan, text: A loan., ${more} status: asserted, asOf: 2026-01-01, because: Said., positions: [{ by: PT, stance: asserts, date: 2026-01-01, source: herald }] }`,
      'Prose.',
    );
  test('a later claim takes up an earlier one, also by the slug it had before', async () => {
    const site = await loadSite({
      'articles/old.md': claim('', '2026-01-01').replace('authors:', 'aliases: [older]\nauthors:'),
      'articles/new.md': claim('continues: older/loan,', '2026-02-01'),
    });
    const [later, earlier] = site.articles;
    expect(later?.claims[0]?.continues).toBe(earlier?.claims[0]);
    expect(earlier?.claims[0]?.continuedBy).toEqual([later?.claims[0]]);
  });
  test.each([
    ['an article that is not there', 'continues: odl/loan,', 'UnknownClaim'],
    ['a claim that is not there', 'continues: old/lone,', 'UnknownClaim'],
    ['itself', 'continues: new/loan,', 'DateOrder'],
  ])('%s is an issue', async (_, more, name) => {
    const { issues } = await load({
      'articles/old.md': claim('', '2026-01-01'),
      'articles/new.md': claim(more, '2026-02-01'),
    });
    expect(issues).toMatchObject([{ name, path: 'content/articles/new.md', line: 13 }]);
  });
});
