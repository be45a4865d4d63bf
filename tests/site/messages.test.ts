/** What an editor is told of the mistakes that are made most. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import { meantCountry } from '../../src/schema/countryCodes.ts';
import { copySite, fixture } from '../support/contentFolder.ts';

const ARTICLE = 'content/articles/ferry.md';
const PERSON = 'content/people/ada-lind.yaml';
const LONG = `${'The ferry that was not late '.repeat(4)}and the tide`;

type Row = [
  what: string,
  file: string,
  search: string | RegExp,
  replace: string,
  name: string,
  found: string,
  fix: string,
];

test.each<Row>([
  [
    'a common wrong code',
    ARTICLE,
    'people:',
    'countries: [UK]\npeople:',
    'UnknownCountry',
    '"UK"',
    'write "GB"',
  ],
  [
    'a code of the Union',
    ARTICLE,
    'people:',
    'countries: [EL]\npeople:',
    'UnknownCountry',
    '"EL"',
    'write "GR"',
  ],
  [
    'a language for a country',
    ARTICLE,
    'people:',
    'countries: [{ code: EN }]\npeople:',
    'UnknownCountry',
    '"EN"',
    'write "GB"',
  ],
  [
    'a name for a code',
    ARTICLE,
    'people:',
    'countries: [Norway]\npeople:',
    'InvalidId',
    '"Norway"',
    'write "NO"',
  ],
  [
    'a code in small letters',
    ARTICLE,
    'people:',
    'countries: [no]\npeople:',
    'InvalidId',
    '"no"',
    'write "NO"',
  ],
  [
    'a code of three letters',
    ARTICLE,
    'people:',
    'countries: [NOR]\npeople:',
    'InvalidId',
    '"NOR"',
    'write "NO"',
  ],
  [
    'no country at all',
    ARTICLE,
    'people:',
    'countries: [XX]\npeople:',
    'UnknownCountry',
    '"XX"',
    'write a code such as "FR"',
  ],
  [
    'a name where words are about it',
    ARTICLE,
    'source: harb',
    'about: [South Korea]\n    source: harb',
    'InvalidId',
    '"South Korea"',
    'write "KR"',
  ],
  [
    'a wrong code where words are about it',
    ARTICLE,
    'source: harb',
    'about: [UK]\n    source: harb',
    'UnknownEntity',
    '"UK"',
    'write "GB"',
  ],
  [
    'a wrong code of a role',
    PERSON,
    'from: 2024-03-01',
    'country: UK',
    'UnknownCountry',
    '"UK"',
    'write "GB"',
  ],
  [
    'a title without end',
    ARTICLE,
    /title: .*/,
    `title: ${LONG}`,
    'InvalidValue',
    'title: 124 characters, 110 at most',
    'shorten it by 14 or more: there is room up to “ferry that was not”',
  ],
  [
    'a misspelt field',
    ARTICLE,
    'summary:',
    'sumary:',
    'UnknownField',
    'unknown field "sumary"',
    'write "summary" if that is meant',
  ],
])('%s', async (_, file, search, replace, name, found, fix) => {
  const site = copySite(fixture('minimal'));
  site.edit(file, search, replace);
  const { issues } = await loadContent({ contentDir: site.contentDir });
  const issue = issues.find((each) => each.name === name);
  expect(issue?.found).toContain(found);
  expect(issue?.fix).toContain(fix);
});

test('no site.yaml', async () => {
  const site = copySite(fixture('minimal'));
  site.remove('content/site.yaml');
  const { issues } = await loadContent({ contentDir: site.contentDir });
  expect(issues).toMatchObject([{ path: 'content/site.yaml', found: 'no site.yaml' }]);
  expect(JSON.stringify(issues)).not.toContain('permissions');
});

describe('the country that was meant', () => {
  test.each([
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['U.S.A.', 'US'],
    ['DPRK', 'KP'],
    ['ROK', 'KR'],
    ['Norwegen', 'NO'],
    ['Great Britain', 'GB'],
    ['Turkey', 'TR'],
    ['Россия', 'RU'],
    ['日本', 'JP'],
    ['Korea', undefined],
    ['EU', undefined],
    ['XX', undefined],
    ['', undefined],
  ])('%s: %s', (written, code) => {
    expect(meantCountry(written)).toBe(code);
  });
});
