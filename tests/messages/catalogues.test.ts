/** Every language says the same things: the compiler holds that nothing lacks, this that nothing was left in English. */
import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import { CLAIM_STATUSES } from '../../src/schema/claim.ts';

const en = messagesFor('en');
const ko = messagesFor('ko');

type Leaf = readonly [path: string, value: unknown];

function leavesOf(node: unknown, path = ''): Leaf[] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`));
}

/** By the plural categories of a language, so that they differ from one to the other. */
const isPlural = ([path]: Leaf) => path.startsWith('.search.results.');

test('both have the same words, and functions where the other has them', () => {
  const shape = (catalogue: unknown) =>
    leavesOf(catalogue)
      .filter((leaf) => !isPlural(leaf))
      .map(([path, value]) => `${path}: ${typeof value}`)
      .sort();
  expect(shape(ko)).toEqual(shape(en));
});

/** Names, which are written so in every language. */
const NAMES =
  /Natural Earth|world-atlas|https?:\S+|APA|MLA|BibTeX|RIS|CSL-JSON|HTML|PDF|JSON Feed|\{count\}/g;

test('no word of the Korean catalogue is in English', () => {
  const foreign = leavesOf(ko).filter(
    ([path, value]) =>
      path !== '.language' &&
      typeof value === 'string' &&
      /[a-z]{2}/i.test(value.replace(NAMES, '')),
  );
  expect(foreign).toEqual([]);
});

test('every text of it is composed, as search and links expect', () => {
  const texts = leavesOf(ko).filter(([, value]) => typeof value === 'string');
  expect(texts.filter(([, value]) => value !== String(value).normalize('NFC'))).toEqual([]);
});

test('the statuses stay five, and none is said as firmly as another', () => {
  const words = CLAIM_STATUSES.map((status) => ko.statuses[status].word);
  expect(new Set(words).size).toBe(words.length);
});

test('Korean puts the day before what is said of it, and particles go by what stands before them', () => {
  expect(ko.terms.asOf('2023년 11월 9일')).toBe('2023년 11월 9일 기준');
  expect(ko.claim.standing('확인됨', '2023년 11월 9일')).toBe('확인됨(2023년 11월 9일 기준)');
  expect(ko.quote.place(3, 12, '해협의 배')).toBe('‘해협의 배’의 인용 12건 중 3번째');
  expect(ko.figures.flows.route('러시아', '북한')).toBe('러시아에서 북한으로');
  expect(ko.figures.flows.route('북한', '러시아')).toBe('북한에서 러시아로');
  expect(ko.figures.flows.route('부산', '서울')).toBe('부산에서 서울로');
  expect(ko.front.became('주장만 있음', '확인됨')).toBe('주장만 있음에서 확인됨으로');
  expect(
    ko.claim.course([
      { status: '엇갈림', day: '2023년 10월', known: 'from' },
      { status: '근거 있음', day: '2024년 4월', known: 'since' },
    ]),
  ).toBe('2023년 10월부터 ‘엇갈림’, 2024년 4월 이후 ‘근거 있음’.');
});

test('names are listed as the language lists them', () => {
  expect(en.terms.names(['A', 'B', 'C'])).toBe('A, B and C');
  expect(en.terms.names(['A'], 2)).toBe('A and 2 others');
  expect(ko.terms.names(['미국', '한국'])).toBe('미국 및 한국');
  expect(ko.terms.names(['미국', '한국'], 1200)).toBe('미국, 한국 외 1,200');
});

test('counts have the figures of the language', () => {
  expect(en.counts.quotes(1)).toBe('1 quote');
  expect(en.counts.quotes(1200)).toBe('1,200 quotes');
  expect(ko.counts.quotes(1200)).toBe('인용 1,200건');
});
