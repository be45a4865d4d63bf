/** Flags and pages elsewhere, by which a reader knows an entity again. */
import { expect, test } from 'vitest';
import { elsewhere } from '../../../src/views/entity/elsewhere.ts';
import { flagCodes, flagged, hasFlag, readFlag } from '../../../src/views/entity/flags.ts';
import { article, loadSite } from '../../support/contentFolder.ts';

const { entities, ...site } = await loadSite({
  'people/mo.yaml': `name: Mo Kay
wikidata: Q42
sameAs: ["https://www.kay.example/about?a=1", "http://letters.example/mo"]
`,
  'articles/one.md': article(`people: [mo]\ncountries: ['NO', KP]`, 'Mo Kay of Norway.'),
});
const [norway, korea, mo] = ['country:NO', 'country:KP', 'person:mo'].map((key) => {
  const found = entities.find((entity) => entity.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}) as [(typeof entities)[number], (typeof entities)[number], (typeof entities)[number]];

test('a flag is one drawing, without white space between its elements', () => {
  const flag = readFlag('NO') ?? '';
  expect(flag).toMatch(/^<svg [\s\S]*<\/svg>$/);
  expect(flag).not.toMatch(/>\s+</);
});

test.each(['ZZ', 'no', '', '../x', 'N/'])('%j has no flag', (code) => {
  expect(readFlag(code)).toBeUndefined();
});

test('countries have flags, and nobody else has', () => {
  expect([norway, korea, mo].map(hasFlag)).toEqual([true, true, false]);
  const withFlag = flagged({ ...site, entities: [mo, norway], unmentioned: [korea] });
  expect(withFlag.map(({ id }) => id)).toEqual(['NO', 'KP']);
});

test('the flag of a country that was retired keeps its address', () => {
  const permalink = { kind: 'country' as const, id: 'KP' };
  const gone = [{ permalink, date: '2026-03-03', because: '' as never, href: '/countries/kp/' }];
  expect(flagCodes({ ...site, entities: [mo, norway], gone })).toEqual(['NO', 'KP']);
});

test('pages elsewhere are named by their host', () => {
  expect(elsewhere(mo)).toEqual([
    { href: 'https://www.wikidata.org/wiki/Q42', name: 'Wikidata' },
    { href: 'https://www.kay.example/about?a=1', name: 'kay.example' },
    { href: 'http://letters.example/mo', name: 'letters.example' },
  ]);
  expect(elsewhere(norway)).toEqual([]);
});
