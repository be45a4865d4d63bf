/** `T`, whose optional properties may also be undefined. */
type Loose<T> = {
  [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K];
};

/**
 * Leaves out properties that are undefined: JSON has no word for them.
 *
 * @typeParam T always written out, so that the compiler checks every property's name
 */
export function present<T extends object>(object: Loose<T>): T {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/** @returns the list, or undefined where it is empty, so that `present` leaves it out */
export function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
