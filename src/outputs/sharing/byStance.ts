import type { Messages } from '../../messages/messages.ts';
import type { Entity, Stance } from '../../model/types.ts';
import { STANCES } from '../../schema/claim.ts';

/** What a claim or a list of taken positions has. */
export interface Positioned {
  positions: readonly { stance: Stance; by: Entity }[];
}

/** Who says what of a claim, in the order asserts, hedges, denies, declines: `Asserted`, [A, B]. */
export function byStance(
  claim: Positioned,
  messages: Messages,
): { label: string; stance: Stance; by: Entity[] }[] {
  return STANCES.flatMap((stance) => {
    const by = claim.positions.filter((position) => position.stance === stance).map((p) => p.by);
    return by.length > 0
      ? [{ label: messages.stances[stance].by, stance, by: [...new Set(by)] }]
      : [];
  });
}

/** The same in one line of text, with at most `most` names for each stance. */
export function byStanceLine(
  claim: Positioned,
  messages: Messages,
  most = Number.POSITIVE_INFINITY,
): string {
  return byStance(claim, messages)
    .map(({ label, by }, index) => {
      const names = by.slice(0, most).map(({ name }) => name);
      const list = messages.terms.names(names, by.length - names.length);
      return `${index > 0 ? label.replace(/\p{L}/u, (letter) => letter.toLowerCase()) : label}: ${list}`;
    })
    .join('; ');
}
