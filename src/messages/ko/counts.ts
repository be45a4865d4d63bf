import type { Messages } from '../en/index.ts';

const numbers = new Intl.NumberFormat('ko');
export const number = (count: number) => numbers.format(count);

/** Nouns have one form, whatever their number. */
export const counts: Messages['counts'] = {
  articles: (count) => `기사 ${number(count)}건`,
  quotes: (count) => `인용 ${number(count)}건`,
  claims: (count) => `주장 ${number(count)}건`,
  sources: (count) => `출처 ${number(count)}건`,
  corrections: (count) => `정정 ${number(count)}건`,
};
