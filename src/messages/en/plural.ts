const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** A noun in its number. */
export const nounFor = (one: string, other: string) => (count: number) =>
  rules.select(count) === 'one' ? one : other;

/** A count with its noun: `1 quote`, `12 quotes`. */
export const plural = (one: string, other: string) => (count: number) =>
  `${numbers.format(count)} ${nounFor(one, other)(count)}`;
