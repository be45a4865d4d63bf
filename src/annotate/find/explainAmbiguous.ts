/** Which place is meant? The editor decides; this lists the places and what would settle it. */
import type { Finding, Mend } from '../../schema/issue.ts';
import type { Prose } from '../flatten/prose.ts';
import { show } from '../markdown/reportTo.ts';
import type { Target } from '../types.ts';
import { isWithinQuotation } from './checkQuotations.ts';
import type { Occurrence } from './occurrences.ts';
import type { PlacedPart } from './parts.ts';
import { settle } from './settle.ts';
import { at, subject, targetFinding } from './targetFinding.ts';

const MOST_PLACES = 8;

/** @param places those of the part that remain possible: two or more */
export function explainAmbiguous(
  prose: Prose,
  part: PlacedPart,
  places: readonly Occurrence[],
): Finding {
  const { target, index, count } = part;
  const isFirst = index === 0;
  const isLast = index === count - 1;
  const lines = places.slice(0, MOST_PLACES).map((place) => {
    const settling = settle(prose, part, place, places, { prefix: isFirst, suffix: isLast });
    const advice = settling
      ? `${settling.field}: ${JSON.stringify(settling.words)}`
      : 'more words in `exact`';
    return [at(prose.place(place.start)), advice] as const;
  });
  const mend = quotedPlace(prose, part, places);
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

/** Of the places of a quote the one that stands between quotation marks is meant, where no other does. */
function quotedPlace(
  prose: Prose,
  part: PlacedPart,
  places: readonly Occurrence[],
): Mend | undefined {
  const { target, count } = part;
  const [quoted, ...others] = places.filter((place) => isWithinQuotation(prose, place));
  if (target.kind !== 'quote' || count > 1 || quoted === undefined || others.length > 0) {
    return undefined;
  }
  const settling = settle(prose, part, quoted, places, { prefix: true, suffix: true });
  return settling && { kind: 'words', of: 'quote', id: target.id, ...settling };
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
