/** What was published once and is not there any more. */
import { describe, expect, test } from 'vitest';
import { article, load, loadSite } from '../support/contentFolder.ts';
import { FIELDS, FILES, PROSE, VOSS } from './loan.ts';

describe('the ledger', () => {
  const ledger = (...paths: string[]) => ({ 'permalinks.json': JSON.stringify(paths, null, 2) });
  test.each([
    [
      'every permalink answers',
      ['articles/loan/quotes/first/', 'articles/loan/claims/loan/'],
      FILES,
      [],
    ],
    ['a quote is gone', ['articles/loan/quotes/third/'], FILES, ['PermalinkLost']],
    ['an article is gone', ['articles/lone/quotes/first/'], FILES, ['PermalinkLost']],
    ['a line is no permalink', ['articles/loan/x/'], FILES, ['LedgerDamaged']],
    [
      'a quote is retired',
      ['articles/loan/quotes/third/'],
      {
        ...FILES,
        'articles/loan.md': article(
          `${FIELDS}\nretired: [{ quote: third, date: 2026-03-01, because: Withdrawn. }]`,
          PROSE,
        ),
      },
      [],
    ],
    [
      'an article has another slug',
      ['articles/lone/quotes/first/'],
      { ...FILES, 'articles/loan.md': article(`aliases: [lone]\n${FIELDS}`, PROSE) },
      [],
    ],
    [
      'an article became a draft',
      ['articles/loan/quotes/first/'],
      { ...FILES, 'articles/loan.md': article(`draft: true\n${FIELDS}`, PROSE) },
      ['PermalinkLost'],
    ],
    [
      'a quote has an issue of its own: that is told',
      ['articles/loan/quotes/first/'],
      {
        ...FILES,
        'articles/loan.md': article(
          FIELDS.replace('2026-01-31 }\n    source: courier', '2026-01-33 }\n    source: courier'),
          PROSE,
        ),
      },
      ['ImpossibleDate'],
    ],
  ])('%s', async (_, paths, files, names) => {
    const { issues } = await load({ ...files, ...ledger(...paths) });
    expect(issues.map(({ name }) => name)).toEqual(names);
  });
});

describe('retired permalinks', () => {
  const retire = (slug: string, ...entries: string[]) => ({
    [`articles/${slug}.md`]: article(
      `${FIELDS}\nretired:\n${entries.map((entry) => `  - { ${entry} }`).join('\n')}`,
      PROSE,
    ),
    'people/mara-voss.yaml': VOSS,
  });
  const gone = (id: string, more = '') =>
    `quote: ${id}, date: 2026-03-01, because: Reworded.${more}`;

  test.each([
    ['withdrawn', [gone('a')], undefined],
    ['renamed', [gone('a', ', now: first')], 'loan/first'],
    ['renamed twice', [gone('a', ', now: b'), gone('b', ', now: first')], 'loan/first'],
    ['renamed, then withdrawn', [gone('a', ', now: b'), gone('b')], undefined],
    ['moved to another article', [gone('a', ', now: other/second')], 'other/second'],
    ['moved to where it was renamed', [gone('a', ', now: other/c')], 'other/first'],
  ])('%s', async (_, entries, now) => {
    const site = await loadSite({
      ...retire('loan', ...entries),
      ...retire('other', gone('c', ', now: first')),
    });
    const loan = site.articles.find(({ slug }) => slug === 'loan');
    const stands = loan?.retired[0]?.now;
    expect(stands && `${stands.article.slug}/${stands.id}`).toBe(now);
    expect(loan?.retired[0]).toMatchObject({ href: '/articles/loan/quotes/a/' });
  });

  test('an old fragment is not taken by a heading of the same name', async () => {
    const files = retire('loan', gone('at-sea'));
    const prose = `${PROSE}\n\n## At sea\n\nNothing.`;
    const text = files['articles/loan.md']?.replace(PROSE, prose) ?? '';
    const site = await loadSite({ ...files, 'articles/loan.md': text });
    expect(site.articles[0]?.headings.map(({ id }) => id)).toEqual(['at-sea-2']);
  });

  test.each([
    ['now leads nowhere', [gone('a', ', now: nothing')], ['UnknownQuote']],
    ['now leads to no article', [gone('a', ', now: nothing/first')], ['UnknownQuote']],
    ['now leads to no quote of an article', [gone('a', ', now: loan/nothing')], ['UnknownQuote']],
    [
      'now goes in a circle',
      [gone('a', ', now: b'), gone('b', ', now: a')],
      ['UnknownQuote', 'UnknownQuote'],
    ],
    ['now is itself', [gone('a', ', now: a')], ['UnknownQuote']],
    ['twice', [gone('a'), gone('a')], ['DuplicateId', 'DuplicateId']],
    ['and still listed', [gone('first')], ['DuplicateId']],
  ])('%s is an issue', async (_, entries, names) => {
    const { issues } = await load(retire('loan', ...entries));
    expect(issues.map(({ name }) => name)).toEqual(names);
  });
});
