/** What `check` misses in a record, and what it leaves alone: an editor who is told too much reads nothing. */
import { describe, expect, test } from 'vitest';
import { load } from '../support/contentFolder.ts';

const FIELDS = `
sources: [{ id: s, title: T, publisher: P, held: Here, kind: report }]
people: [{ id: mo, name: Mo Reyes, role: Clerk, aliases: [Reyes] }]
quotes:
  - id: main
    speaker: mo
    exact: The crane that they bought will never lift a single stone
    said: { date: 2026-02-01 }
    source: s
`;
const SAID = 'Reyes said: “The crane that they bought will never lift a single stone.”';
const FILES = {
  'people/mo-lind.yaml': 'name: Mo Lind\naliases: [Lind, "M. Lind"]\n',
  'organizations/port.yaml': 'name: Port Board\naliases: [the Board, PBV]\n',
};

async function lacks(prose: string, fields = FIELDS, now = '2026-03-02') {
  const text = `---\ntitle: T\nsummary: S.\nauthors: [{ name: A }]\npublished: 2026-03-02\n${fields.trim()}\n---\n${prose}\n`;
  const { issues } = await load({ ...FILES, 'articles/a.md': text }, { thorough: true, now });
  // Nothing here was held against a source: that is told of every article, and tested with what `verify` keeps.
  return issues.filter(({ name }) => name !== 'QuoteUnverified');
}

describe('a quotation that no quote has', () => {
  const told = async (prose: string) =>
    (await lacks(`${SAID}\n\n${prose}`)).map(({ name, found }) => `${name} ${found}`);

  test.each([
    ['English', 'She said “it was raining on the quay”.'],
    ['straight', 'She said "it was raining on the quay".'],
    ['single', 'She said ‘it wasn’t raining on the quay’ today.'],
    ['German', 'She said „it was raining on the quay“.'],
    ['French', 'She said « it was raining on the quay ».'],
    ['Japanese', 'She said 「桟橋では雨が降っていた」.'],
    ['over emphasis', 'She said “it *was* raining on the quay”.'],
    ['begun in a paragraph', '“It was raining on the quay.\n\nSo it was.'],
    ['in a list', '- “It was raining on the quay”'],
  ])('is told: %s', async (_, prose) => {
    expect(await told(prose)).toEqual([expect.stringMatching(/^QuotationUnlisted “/)]);
  });

  test.each([
    ['one or two words', 'The “special operation” is “over”.'],
    ['a title', 'She read “The Old Man and the Sea”.'],
    ['a title in its own marks', 'She read 《老人与海的故事》.'],
    ['a part of a quote, again', 'Which crane? “The crane that they bought”, of course.'],
    ['what somebody says within a quote', SAID.replace('Reyes', 'She')],
    ['code', 'Write `"a b c d e"` there.'],
    ['a heading', '## “It was raining on the quay”'],
    ['what the editor says is none', '“[It was raining](mention:none) on the quay”, so to speak.'],
    ['apostrophes', 'The ’90s were the captains’ and the cooks’ best years.'],
    ['inches', 'It was 5" long and 6" wide, they found.'],
  ])('is not told: %s', async (what, prose) => {
    // The quote itself must stand there once.
    const all = what.startsWith('what somebody') ? await told('') : await told(prose);
    expect(all).toEqual([]);
  });

  test('one within another is told once', async () => {
    expect(await told('“He said ‘it was raining on the quay’ and left.”')).toHaveLength(1);
  });
});

test('nothing is missed in an article with errors: what they hide is not missing', async () => {
  const issues = await lacks(SAID.replace('crane', 'train'));
  expect(issues.map(({ name }) => name)).toEqual(['QuoteNotFound']);
});

describe('somebody whom the prose names and the article does not list', () => {
  test.each([
    ['by a whole name', 'Mo Lind came.', ['person "mo-lind"']],
    ['by a family name, which may be another’s', 'Lind came.', []],
    ['by two names', 'M. Lind came, and Mo Lind went.', ['person "mo-lind"']],
    ['an abbreviation', 'The PBV came.', ['organization "port"']],
    ['an alias of several words', 'It is for the Board to say.', ['organization "port"']],
    ['a demonym', 'The Norwegian and the Norwegians’ boat.', ['country "NO"']],
    ['a word that is a name elsewhere', 'He would polish the turkey.', []],
    ['another, by the editor’s word', 'She met [Jordan](mention:none).', []],
    ['a name within a listed one’s', 'Mo Reyes came.', []],
  ])('%s', async (_, prose, expected) => {
    const issues = await lacks(`${SAID}\n\n${prose}`);
    expect(
      issues.map(({ found }) => /(?:person|organization|country) ".*"/.exec(found)?.[0]),
    ).toEqual(expected);
  });
});

describe('somebody whom the article lists and nothing names', () => {
  const lists = (list: string, more = '') => lacks(SAID, `${FIELDS}${list}\n${more}`);

  test.each([
    ['a person', 'organizations: [port]', '', ['EntityUnnamed']],
    [
      'one who is asked in evidence',
      'organizations: [port]',
      'events: [{ date: 2026-01, text: The Port Board meets., source: s }]',
      [],
    ],
    [
      'one whom an event is about',
      'organizations: [port]',
      'events: [{ date: 2026-01, text: It meets., source: s, about: [port] }]',
      [],
    ],
    [
      'one whom a note links',
      'organizations: [port]',
      'events: [{ date: 2026-01, text: "[They](organization:port) meet.", source: s }]',
      [],
    ],
  ])('%s', async (_, list, more, expected) => {
    expect((await lists(list, more)).map(({ name }) => name)).toEqual(expected);
  });
});

describe('a status', () => {
  const claim = (asOf: string) => `${FIELDS}
claims:
  - { id: c, text: T., status: asserted, asOf: ${asOf}, because: B., positions: [{ by: mo, stance: asserts, date: 2024, source: s }] }`;

  test.each([
    ['2026-03-02', []],
    ['2025-03-02', []],
    ['2025-03-01', ['StatusOld']],
  ])('of %s', async (asOf, expected) => {
    expect((await lacks(SAID, claim(asOf))).map(({ name }) => name)).toEqual(expected);
  });
});
