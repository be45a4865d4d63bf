/** Positions as they were taken: what two articles have on record of one day was taken once. */
import type { EntityKey } from '../schema/entityKey.ts';
import { presentOf } from './claimHistory.ts';
import type { DateText, Entity, Position, ResolvedClaim, Stance } from './types.ts';

/** A position, with the claim of the article that has it. */
export interface RecordedPosition {
  claim: ResolvedClaim;
  position: Position;
}

export interface TakenPosition {
  by: Entity;
  stance: Stance;
  date: DateText;
  /** At least one. */
  records: RecordedPosition[];
}

/** @returns each position once, in the order in which they are given */
export function takenPositions(recorded: readonly RecordedPosition[]): TakenPosition[] {
  const claims = new Map<ResolvedClaim, number>();
  const taken = new Map<`${EntityKey} ${Stance} ${string}`, TakenPosition>();
  for (const record of recorded) {
    const { by, stance, date } = record.position;
    const present = presentOf(record.claim);
    const claim = claims.get(present) ?? claims.size;
    claims.set(present, claim);
    const known = taken.get(`${by.key} ${stance} ${date} ${claim}`);
    if (known) known.records.push(record);
    else taken.set(`${by.key} ${stance} ${date} ${claim}`, { by, stance, date, records: [record] });
  }
  return [...taken.values()];
}
