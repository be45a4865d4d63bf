import { offsetsOf, scan } from '../../annotate/find/scan.ts';
import type { Known } from './types.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * The shorter names by which the prose calls those who have no file. One that two could mean is left out: the site would
 * ask which.
 *
 * @param named everybody whom the prose names
 */
export function toAliases(named: readonly Known[], text: string): Map<Known, string[]> {
  const owners = Map.groupBy(
    named.flatMap((known) => [...new Set(known.names)].map((name) => ({ known, name }))),
    ({ name }) => name,
  );
  const own = named.filter(({ listed }) => !listed);
  const offsets = scan(
    text,
    own.flatMap(({ name, names }) => [name, ...names]),
  );
  const standsAlone = (alias: string, name: string) => {
    const whole = new Set(offsets.get(name));
    const within = offsetsOf(name, alias);
    return offsets
      .get(alias)
      ?.some(
        (at) =>
          !WORD.test(text.charAt(at - 1)) &&
          !WORD.test(text.charAt(at + alias.length)) &&
          !within.some((offset) => whole.has(at - offset)),
      );
  };
  return new Map(
    own.map((known) => [
      known,
      known.names.filter(
        (alias) =>
          alias !== known.name && owners.get(alias)?.length === 1 && standsAlone(alias, known.name),
      ),
    ]),
  );
}
