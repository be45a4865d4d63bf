/**
 * Tells what of the resolved site is read while something is done: its objects are told apart by the path at which the
 * site holds them first, and stay the very objects that they are.
 */
import type { ResolvedSite } from '../../../src/model/types.ts';

/** Fields that were read, as `articles.0.title`. */
export type Reads = Set<string>;

const state = globalThis as { reads?: Reads | undefined };

/** Has the reads of what follows recorded. @param reads nothing: they are nobody's */
export function recordInto(reads: Reads | undefined): void {
  state.reads = reads;
}

export function instrument(site: ResolvedSite): void {
  const seen = new Set<object>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${path}.${index}`);
      return;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return;
    for (const [name, field] of Object.entries(value)) {
      const at = path ? `${path}.${name}` : name;
      visit(field, at);
      Object.defineProperty(value, name, {
        enumerable: true,
        configurable: true,
        get: () => {
          state.reads?.add(at);
          return field;
        },
      });
    }
  };
  visit(site, '');
}
