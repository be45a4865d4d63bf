import { describe, expect, test } from 'vitest';
import { partiesOf } from '../../src/figures/positions/columns.ts';
import { dossiersOf } from '../../src/model/dossiers.ts';
import { article, load, loadSite } from '../support/contentFolder.ts';

const VOSS = `name: Mara Voss
roles:
  - { title: Mayor of Port Vell, country: PT, to: 2024-05 }
  - { title: Foreign minister, country: PT, speaksFor: PT, organization: ministry, from: 2024-06, to: 2026-01-31 }
  - { title: Author, country: PT, from: 2026-02 }
`;
/** One claim with the positions that are given, and one quote of `speaker` on `day`. */
const files = (people: string, speaker: string, day: string, ...positions: string[]) => ({
  'people/mara-voss.yaml': VOSS,
  'organizations/ministry.yaml': 'name: The ministry\n',
  'organizations/embassy.yaml': 'name: The embassy\nspeaksFor: PT\n',
  'articles/a.md': article(
    `sources: [{ id: herald, title: Quay, publisher: The Herald, url: "https://example.org/h", kind: report }]
people: [${people}]
organizations: [ministry, embassy, { id: mission, name: The mission, speaksFor: PT }]
countries: [PT, ES]
quotes: [{ id: words, speaker: ${speaker}, exact: not a cent, said: { date: ${day} }, source: herald }]
claims:
  - id: loan
    text: A loan was taken.
    status: asserted
    asOf: 2026-03-01
    because: Said.
    positions:
${positions.map((position) => `      - { ${position} }`).join('\n')}`,
    '“not a cent”',
  ),
});

const REYES = '{ id: tom-reyes, name: Tom Reyes, role: Mayor, country: PT }';
const ENVOY = '{ id: tom-reyes, name: Tom Reyes, role: Envoy, country: PT, speaksFor: PT }';

describe('a word counts for a country only where the speaker spoke for it on that day', () => {
  test.each([
    ['a role that speaks for it', 'mara-voss', 'mara-voss', '2025-01-01', 'PT'],
    ['before that role', 'mara-voss', 'mara-voss', '2024-05-31', undefined],
    ['after that role', 'mara-voss', 'mara-voss', '2026-02-01', undefined],
    ['an inline mayor', REYES, 'tom-reyes', '2025-01-01', undefined],
    ['an inline envoy', ENVOY, 'tom-reyes', '2025-01-01', 'PT'],
    [
      'an inline role that wins over the registry',
      '{ id: mara-voss, role: Private citizen }',
      'mara-voss',
      '2025-01-01',
      undefined,
    ],
    ['the country itself', 'mara-voss', 'PT', '2025-01-01', 'PT'],
    ['an organization', 'mara-voss', 'ministry', '2025-01-01', undefined],
    ['an organization that speaks for it', 'mara-voss', 'embassy', '2025-01-01', 'PT'],
    ['one that the article writes out', 'mara-voss', 'mission', '2025-01-01', 'PT'],
  ])('%s', async (_, people, speaker, day, country) => {
    const position = `by: ${speaker}, stance: hedges, date: ${day}, quote: words`;
    const site = await loadSite(files(people, speaker, day, position));
    const [loan] = site.articles;
    if (loan === undefined) throw new Error('no article');
    expect(loan.quotes[0]?.speaksFor).toBe(country);
    expect(loan.claims[0]?.positions[0]?.speaksFor).toBe(country);
    expect(partiesOf(loan).map(({ key }) => key)).toEqual([
      country ? `country:${country}` : loan.quotes[0]?.speaker.key,
    ]);
    const speakers = dossiersOf(site)
      .get('country:PT')
      ?.speakers.map(({ id }) => id);
    expect(speakers).toEqual(country && speaker !== country ? [speaker] : []);
  });
});

describe('a position on the words of another', () => {
  const issuesOf = async (by: string, people: string, speaker: string, day = '2025-01-01') => {
    const position = `by: ${by}, stance: denies, date: ${day}, quote: words`;
    const { issues } = await load(files(people, speaker, day, position));
    return issues.map(({ name, line, column }) => `${name} ${line}:${column}`);
  };
  test.each([
    ['the speaker', 'mara-voss', 'mara-voss', 'mara-voss'],
    ['the country that the speaker then spoke for', 'PT', 'mara-voss', 'mara-voss'],
    ['the body in which the speaker then held office', 'ministry', 'mara-voss', 'mara-voss'],
    ['a country that an inline envoy spoke for', 'PT', ENVOY, 'tom-reyes'],
    ['the country that the body speaks for', 'PT', 'mara-voss', 'embassy'],
  ])('is one of %s', async (_, by, people, speaker) => {
    expect(await issuesOf(by, people, speaker)).toEqual([]);
  });
  test.each([
    ['somebody else', 'mara-voss', `mara-voss, ${REYES}`, 'tom-reyes', '2025-01-01'],
    ['the country of a mayor', 'PT', REYES, 'tom-reyes', '2025-01-01'],
    ['another country', 'ES', 'mara-voss', 'mara-voss', '2025-01-01'],
    ['a country after the office', 'PT', 'mara-voss', 'mara-voss', '2026-02-02'],
    ['a body after the office', 'ministry', 'mara-voss', 'mara-voss', '2026-02-02'],
    ['a person for the words of a country', 'mara-voss', 'mara-voss', 'PT', '2025-01-01'],
  ])('is no position of %s', async (_, by, people, speaker, day) => {
    expect(await issuesOf(by, people, speaker, day)).toEqual(['PositionOfAnother 18:15']);
  });
});

test.each([
  ['in a registry', 'people/mara-voss.yaml', 'speaksFor: PT', 'speaksFor: XX'],
  ['of a body in a registry', 'organizations/embassy.yaml', 'speaksFor: PT', 'speaksFor: XX'],
  ['in an article', 'articles/a.md', 'speaksFor: PT }]\ncountries', 'speaksFor: XX }]\ncountries'],
  ['of a person in an article', 'articles/a.md', 'speaksFor: PT', 'speaksFor: XX'],
  ['in an article', 'articles/a.md', 'country: PT', 'country: XX'],
])('a country that is none, %s, is an issue', async (_, file, search, replace) => {
  const position = 'by: ES, stance: denies, date: 2025-01-01, source: herald';
  const good = files(`mara-voss, ${ENVOY}`, 'mara-voss', '2025-01-01', position);
  const text = (good as Record<string, string>)[file] ?? '';
  const { issues } = await load({ ...good, [file]: text.replace(search, replace) });
  expect(issues.map(({ name, path }) => `${name} ${path}`)).toEqual([
    `UnknownCountry content/${file}`,
  ]);
});
