/** What stands between the parts of an interrupted quote: the prose's own words, or words that were left out. */
import type { Finding } from '../../schema/issue.ts';
import type { TextRange } from '../../text/range.ts';
import type { Prose } from '../flatten/prose.ts';
import { show } from '../markdown/reportTo.ts';
import type { Part } from './parts.ts';
import { subject, targetFinding } from './targetFinding.ts';

/**
 * @param ranges one for each part, in order
 * @returns a finding for each two parts of one block that the prose does not interrupt: a comma has split a text that
 * was not meant to be a list
 */
export function checkJoints(
  prose: Prose,
  parts: readonly Part[],
  ranges: readonly TextRange[],
): Finding[] {
  return parts.flatMap((part, index) => {
    const before = ranges[index - 1];
    const range = ranges[index];
    if (before === undefined || range === undefined) return [];
    if (!prose.isWithinOneBlock({ start: before.start, end: range.end })) return [];
    const between = prose.text.slice(before.end, range.start);
    if (HAS_WORDS.test(between) || (part.afterOmission && SHOWS_OMISSION.test(between))) return [];
    const first = ranges.at(0)?.start ?? before.start;
    const last = ranges.at(-1)?.end ?? range.end;
    const whole = prose.text.slice(first, last);
    return [
      targetFinding(
        part.target,
        'PartsTouch',
        {
          found: `${subject(part.target, part.index, part.count)}: ${show(part.exact)} follows ${show(prose.slice(before))} in the prose with ${between.trim() === '' ? 'nothing' : show(between)} between them`,
          expected: part.afterOmission
            ? 'prose that shows by an ellipsis that words were left out'
            : 'parts between which the prose has words of its own',
          fix: `if it is one text that a comma has split, write it in quotation marks: ${JSON.stringify(whole)}`,
        },
        part.item,
      ),
    ];
  });
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
const SHOWS_OMISSION = /…|\.\s?\.\s?\./u;

/**
 * The words as they were said, on one line: an ellipsis says that some were left out, and nothing else does.
 *
 * @param texts the words of each part as the prose has them
 */
export function joinParts(parts: readonly Part[], texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      const words = text.replace(/\s+/gu, ' ').trim();
      if (index === 0) return words;
      return (parts[index]?.afterOmission ? ' … ' : ' ') + words;
    })
    .join('');
}
