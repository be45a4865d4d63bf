/** Which place is meant? The editor decides; this lists the places and what would settle it. */
import type { Finding, Mend } from '../../schema/issue.ts';
import type { Prose } from '../flatten/prose.ts';
import { show } from '../markdown/reportTo.ts';
import type { Target } from '../types.ts';
import { isWithinQuotation } from './checkQuotations.ts';
import type { Occurrence } from './occurrences.ts';
import type { PlacedPart } from './parts.ts';
import { type Settling, settle } from './settle.ts';
import { at, subject, targetFinding } from './targetFinding.ts';

const MOST_PLACES = 8;

/** What settles places, by the words and the places: what is the same for many targets is worked out once. */
export type SettledPlaces = Map<string, Told>;

interface Told {
  lines: readonly (readonly [where: string, advice: string])[];
  /** Of the one place between quotation marks, where no other is. */
  quoted: Settling | undefined;
}

/** @param places those of the part that remain possible: two or more */
export function explainAmbiguous(
  prose: Prose,
  part: PlacedPart,
  places: readonly Occurrence[],
  settled: SettledPlaces,
): Finding {
  const { target, index, count, words, prefix, suffix } = part;
  const isFirst = index === 0;
  const isLast = index === count - 1;
  // Places are those of the words in their order: the ends and the number tell which.
  const ends = [places[0]?.start, places.at(-1)?.start, places.length];
  const key = JSON.stringify([words, prefix, suffix, isFirst, isLast, ...ends]);
  const told = settled.get(key) ?? tell(prose, part, places, isFirst, isLast);
  settled.set(key, told);
  const { lines } = told;
  const isQuote = target.kind === 'quote' && count === 1;
  const mend: Mend | undefined =
    isQuote && told.quoted
      ? { kind: 'words', of: 'quote', id: target.id, ...told.quoted }
      : undefined;
  const rest = places.length - lines.length;
  const more = rest > 0 ? `, and ${rest} more` : '';
  const finding = targetFinding(
    target,
    'Ambiguous',
    {
      found: `${subject(target, index, count)}: ${show(part.exact)} stands in the prose ${places.length} times: ${lines.map(([where]) => where).join('; ')}${more}`,
      expected:
        'words that stand in the prose once, or a `prefix` or `suffix` that tells which place is meant',
      fix: `add what stands there: ${lines.map(([where, advice]) => `for ${where}, ${advice}`).join('; ')}`,
    },
    part.item,
  );
  return mend === undefined ? finding : { ...finding, mend };
}

function tell(
  prose: Prose,
  part: PlacedPart,
  places: readonly Occurrence[],
  isFirst: boolean,
  isLast: boolean,
): Told {
  const may = { prefix: isFirst, suffix: isLast };
  const lines = places.slice(0, MOST_PLACES).map((place) => {
    const settling = settle(prose, part, place, places, may);
    const advice = settling
      ? `${settling.field}: ${JSON.stringify(settling.words)}`
      : 'more words in `exact`';
    return [at(prose.place(place.start)), advice] as const;
  });
  const [quoted, ...others] = places.filter((place) => isWithinQuotation(prose, place));
  const isTheOne = quoted !== undefined && others.length === 0;
  return { lines, quoted: isTheOne ? settle(prose, part, quoted, places, may) : undefined };
}

export function explainOrder(prose: Prose, target: Target, parts: readonly PlacedPart[]): Finding {
  const list = parts.map((part) => {
    const where = part.places.slice(0, 3).map((place) => at(prose.place(place.start)));
    return `part ${part.index + 1} ${show(part.exact, 40)} at ${where.join(' and ')}`;
  });
  return targetFinding(target, 'PartsOutOfOrder', {
    found: `${subject(target)}: its parts do not follow one another in the prose: ${list.join('; ')}`,
    expected: 'parts in the order in which the prose has them, none within another',
    fix: 'order the parts as the prose has them',
  });
}
