import type { Known } from './types.ts';

/**
 * The shorter names by which the prose calls somebody who has no file. One that two could mean is left out: the site would
 * ask which.
 */
export function toAliases(
  known: Known,
  all: readonly Known[],
  text: string,
): { aliases?: string[] } {
  if (known.listed) return {};
  const others = new Set(all.filter((each) => each !== known).flatMap(({ names }) => names));
  const rest = text.replaceAll(known.name, '');
  const aliases = known.names.filter(
    (name) =>
      name !== known.name &&
      !others.has(name) &&
      new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(rest),
  );
  return aliases.length > 0 ? { aliases } : {};
}
