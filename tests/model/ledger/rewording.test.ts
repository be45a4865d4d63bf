/** A published quote does not change its words in silence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/model/ledger/fingerprint.ts';
import { recordPermalinks } from '../../../src/model/ledger/recordPermalinks.ts';
import { levelOf } from '../../../src/schema/issue.ts';
import { article, contentFolder, load, loadSite } from '../../support/contentFolder.ts';

describe('the fingerprint', () => {
  const words = 'It’s “signed” – not a cent, she said… twice';
  test.each([
    ['the same words', [words], true],
    ['straight marks and hyphens', ['It\'s "signed" - not a cent, she said... twice'], true],
    ['spaces and line breaks', ['It’s “signed” –\n not a cent, she  said… twice'], true],
    ['parts that the prose interrupts', ['It’s “signed” –', 'not a cent, she said… twice'], true],
    ['words said to be left out', ['It’s “signed” –', '…', 'not a cent, she said… twice'], true],
    ['another word', [words.replace('cent', 'penny')], false],
    ['another case', [words.replace('not', 'Not')], false],
    ['a word more', [`${words} over`], false],
    ['another order', ['not a cent, she said… twice', 'It’s “signed” –'], false],
  ])('%s', (_, parts, same) => {
    expect(fingerprint(parts) === fingerprint([words])).toBe(same);
  });
});

/** An article with one quote of these words, and more in its frontmatter. */
const loan = (words: string, more = '') => ({
  'articles/loan.md': article(
    `sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [{ id: mo, name: Mo Kay }]
quotes: [{ id: first, speaker: mo, exact: "${words}", said: { date: 2026-01-01 }, source: s }]
${more}`,
    `“${words},” said Mo Kay.`,
  ),
});

/** The ledger after the quote was published with each of these words in turn. */
async function ledgerAfter(...wordings: string[]) {
  let ledger: Record<string, string> = {};
  for (const [index, words] of wordings.entries()) {
    const corrections = wordings.slice(0, index).map(correction);
    const files = { ...loan(words, `corrections: [${corrections}]`), ...ledger };
    const contentDir = contentFolder(files);
    expect((await recordPermalinks({ contentDir })).issues).toEqual([]);
    ledger = { 'permalinks.json': readFileSync(path.join(contentDir, 'permalinks.json'), 'utf8') };
  }
  return ledger;
}
const correction = (was: string, day: unknown = 3) =>
  `{ date: 2026-03-0${Number(day) + 3}, text: We had misheard., quote: first, was: "${was}" }`;

describe('changed words', () => {
  test.each<[string, published: string[], Record<string, string>, names: string[]]>([
    ['are the same', ['It’s signed'], loan('It’s signed'), []],
    ['differ in typography', ['It’s signed'], loan("It's  signed"), []],
    ['are told nowhere', ['It is signed'], loan('It was signed'), ['QuoteReworded']],
    [
      'are told',
      ['It is signed'],
      loan('It was signed', `corrections: [${correction('It is signed')}]`),
      [],
    ],
    [
      'are told with other words than stood there',
      ['It is signed'],
      loan('It was signed', `corrections: [${correction('It is sealed')}]`),
      ['QuoteReworded'],
    ],
    [
      'changed twice, and one change is told no more',
      ['It is signed', 'It was signed'],
      loan('It will be signed', `corrections: [${correction('It was signed')}]`),
      ['QuoteReworded'],
    ],
    [
      'changed and changed back',
      ['It is signed', 'It was signed'],
      loan('It is signed', `corrections: [${correction('It was signed')}]`),
      [],
    ],
    [
      'are at another address, and told nowhere',
      ['It is signed'],
      {
        'articles/port.md': loan('It was signed', 'aliases: [loan]')['articles/loan.md'],
      },
      ['QuoteReworded'],
    ],
    [
      'belong to a quote of another id, which its page says',
      ['It is signed'],
      {
        'articles/loan.md': loan(
          'It was signed',
          'retired: [{ quote: first, date: 2026-03-03, because: Misheard., now: second }]',
        )['articles/loan.md'].replace('id: first', 'id: second'),
      },
      [],
    ],
  ])('%s', async (_, published, files, names) => {
    const { issues } = await load({ ...(await ledgerAfter(...published)), ...files });
    const errors = issues.filter((issue) => levelOf(issue) === 'error');
    expect(errors.map(({ name }) => name)).toEqual(names);
    if (names.length > 0) {
      expect(errors[0]?.fix).toContain('quote: first, was: "the words as they stood" }');
      expect(errors[0]?.path).toBe(Object.keys(files).map((name) => `content/${name}`)[0]);
    }
  });

  test('a quote knows what it read before, and until when', async () => {
    const corrections = [correction('It is signed', 2), correction('It was signed', 1)];
    const site = await loadSite(loan('It will be signed', `corrections: [${corrections}]`));
    expect(site.articles[0]?.quotes[0]?.earlier).toEqual([
      { until: '2026-03-04', words: 'It was signed', text: 'We had misheard.' },
      { until: '2026-03-05', words: 'It is signed', text: 'We had misheard.' },
    ]);
  });

  test.each([
    ['of a quote that is not there', 'quote: third, was: "x"', 'UnknownQuote'],
    ['of a quote without its words', 'quote: first', 'MissingField'],
    ['of words without their quote', 'was: "x"', 'MissingField'],
  ])('a correction %s is an issue', async (_, fields, name) => {
    const more = `corrections: [{ date: 2026-03-03, text: A word., ${fields} }]`;
    const { issues } = await load(loan('It is signed', more));
    expect(issues.map((issue) => issue.name)).toEqual([name]);
  });
});
