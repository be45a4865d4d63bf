import { stances, words } from '../../messages/words.ts';
import type { Entity, ResolvedClaim, Stance } from '../../model/types.ts';

const ORDER: readonly Stance[] = ['asserts', 'hedges', 'denies', 'declines'];

/** Who says what of a claim, in the order asserts, hedges, denies, declines: `Asserted by`, [A, B]. */
export function byStance(claim: ResolvedClaim): { label: string; stance: Stance; by: Entity[] }[] {
  return ORDER.flatMap((stance) => {
    const by = claim.positions.filter((position) => position.stance === stance).map((p) => p.by);
    return by.length > 0 ? [{ label: stances[stance], stance, by: [...new Set(by)] }] : [];
  });
}

/** The same in one line of text, with at most `most` names for each stance. */
export function byStanceLine(claim: ResolvedClaim, most = Number.POSITIVE_INFINITY): string {
  return byStance(claim)
    .map(({ label, by }, index) => {
      const names = by.slice(0, most).map(({ name }) => name);
      if (by.length > most) names.push(words.more(by.length - most));
      const last = names.pop();
      const list = names.length > 0 ? `${names.join(', ')} ${words.and} ${last}` : last;
      return `${index > 0 ? label.charAt(0).toLowerCase() + label.slice(1) : label} ${list}`;
    })
    .join('; ');
}
