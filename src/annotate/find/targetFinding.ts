/** What the findings about quotes and claims have in common. */
import type { Finding, IssueName, Place } from '../../schema/issue.ts';
import type { FindingText } from '../markdown/reportTo.ts';
import type { Target } from '../types.ts';

type Problem =
  | 'NotFound'
  | 'Ambiguous'
  | 'CaseDiffers'
  | 'CrossesBlock'
  | 'Empty'
  | 'PartsOutOfOrder'
  | 'PartsTouch'
  | 'CutsWord';

/** @param part index, in the list that the editor typed, of the part that the finding is about, where there are several */
export function targetFinding(
  target: Target,
  problem: Problem,
  text: FindingText,
  part?: number,
): Finding {
  const name: IssueName = `${target.kind === 'quote' ? 'Quote' : 'Claim'}${problem}`;
  const { line, column } =
    (part === undefined ? undefined : target.partPlaces?.[part]) ?? target.place;
  return { name, line, column, ...text };
}

/** `quote "two-way-street"`, or `part 2 of quote "two-way-street"`. */
export function subject(target: Target, part = 0, count = 1): string {
  const whole = `${target.kind} "${target.id}"`;
  return count > 1 ? `part ${part + 1} of ${whole}` : whole;
}

export const at = ({ line, column }: Place) => `line ${line}, column ${column}`;
