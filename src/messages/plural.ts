/** A count with its noun: `1 quote`, `12 quotes`. */
export const plural = (one: string, many: string) => (count: number) =>
  `${count} ${count === 1 ? one : many}`;
