/** Whose panel would open with nothing but the name that was pressed: the editor is told. */
import { expect, test } from 'vitest';
import { checkUnexplained } from '../../src/model/checkUnexplained.ts';
import { article, load } from '../support/contentFolder.ts';

const SOURCES = `sources:
  - { id: courier, title: The loan, publisher: The Courier, url: "https://courier.example/loan", kind: report }`;
const QUOTE = `${SOURCES}
quotes:
  - { id: words, speaker: mara-voss, exact: not a cent, said: { date: 2026-02-26 }, source: courier }`;
const CLAIM = `${SOURCES}
claims:
  - id: loan
    text: The quay was paid for with a loan.
    status: asserted
    asOf: 2026-03-02
    because: Nobody else has said so.
    positions: [{ by: mara-voss, stance: denies, date: 2026-02-26, source: courier, text: No loan. }]`;

async function read(fields: string, registry = 'name: Mara Voss\n', prose = '“not a cent”') {
  const { readable, issues } = await load({
    'people/mara-voss.yaml': registry,
    'articles/a.md': article(fields, prose),
  });
  const warnings = checkUnexplained(readable, issues);
  return { issues, told: warnings.map(({ name, found }) => `${name} ${found.split(',')[0]}`) };
}

test.each([
  ['a person with a name alone', 'people: [mara-voss]', 'mara-voss'],
  ['a country with a name alone', 'countries: [PT]', 'PT'],
  ['one of two', `people: [mara-voss]\ncountries: [PT]\n${QUOTE}`, 'PT'],
])('%s is told of', async (_, fields, id) => {
  const { issues, told } = await read(fields);
  expect(issues).toEqual([]);
  expect(told).toEqual([`EntityUnexplained "${id}"`]);
});

test.each([
  ['a note of the registry', 'people: [mara-voss]', 'name: Mara Voss\nnote: An engineer.\n'],
  ['a note of the article', 'people: [{ id: mara-voss, note: An engineer. }]'],
  ['a role in the article', 'people: [{ id: mara-voss, role: Engineer }]'],
  ['a quote', `people: [mara-voss]\n${QUOTE}`],
  ['a position', `people: [mara-voss]\n${CLAIM}`],
  [
    'somebody who speaks for it',
    `people: [{ id: mara-voss, role: Minister, speaksFor: PT }]\ncountries: [PT]\n${QUOTE}`,
  ],
])('%s is enough', async (_, fields, registry = 'name: Mara Voss\n') => {
  expect(await read(fields, registry)).toEqual({ issues: [], told: [] });
});

test.each([
  ['words that are not found', `people: [mara-voss]\n${QUOTE}`, undefined, 'No such words.'],
  ['a field of the registry', 'people: [mara-voss]', 'name: Mara Voss\nnotes: An engineer.\n', ''],
])('%s: what is broken may be what explains', async (_, fields, registry, prose) => {
  const { issues, told } = await read(fields, registry, prose);
  expect(issues).not.toEqual([]);
  expect(told).toEqual([]);
});
