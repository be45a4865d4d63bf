/** Why the words of a quote or claim have no place in the prose. */
import type { Finding } from '../../schema/issue.ts';
import { foldWords } from '../../text/fold.ts';
import type { Prose } from '../flatten/prose.ts';
import { show } from '../markdown/reportTo.ts';
import type { Target } from '../types.ts';
import type { Hints } from './hints.ts';
import { occurrencesAt, wholeWords } from './occurrences.ts';
import { OMISSION, type Part, type PlacedPart } from './parts.ts';
import { offsetsOf } from './scan.ts';
import { at, subject, targetFinding } from './targetFinding.ts';

const EXPECTED =
  'words that stand in the prose, letter for letter, within one paragraph, heading, item or cell';

/** @param parts those without a letter or a digit; none where the list of parts itself is empty */
export function explainEmpty(target: Target, parts: readonly Part[]): Finding[] {
  const text = (who: string, exact: string) => ({
    found: `${who}: ${exact === '' ? 'no words' : `no letter and no digit in ${show(exact)}`}`,
    expected: 'at least one word of the prose',
    fix:
      typeof target.selector.exact !== 'string' && OMISSION.test(exact)
        ? 'delete the item: an ellipsis says that words were left out, so it stands alone between two parts'
        : `copy the words of the ${target.kind} from the prose`,
  });
  if (parts.length === 0) return [targetFinding(target, 'Empty', text(subject(target), ''))];
  return parts.map((part) =>
    targetFinding(
      target,
      'Empty',
      text(subject(target, part.index, part.count), part.exact.trim()),
      part.item,
    ),
  );
}

/** The reasons, from the surest to the guess. */
export function explainMissing(prose: Prose, part: PlacedPart, hints: Hints): Finding {
  const { target, index, count, occurrences } = part;
  const who = `${subject(target, index, count)}: ${show(part.exact)}`;
  const where = (offset: number) => at(prose.place(offset));
  const make = (
    problem: Parameters<typeof targetFinding>[1],
    found: string,
    expected: string,
    fix: string,
  ) => targetFinding(target, problem, { found: `${who} ${found}`, expected, fix }, part.item);

  const [there] = occurrences.whole;
  if (there) return explainContext(prose, part, there.start);

  const [crossing] = occurrences.crossing;
  if (crossing) {
    const next =
      prose.textBlocks.find((block) => block.start > crossing.start)?.start ?? crossing.end;
    return make(
      'CrossesBlock',
      `runs from one block (${where(crossing.start)}) into the next (${where(next)})`,
      'words within one paragraph, heading, list item or cell',
      'give `exact` as a list with one part for each block',
    );
  }
  const [cut] = occurrences.cutWords;
  if (cut) {
    const whole = show(prose.slice(wholeWords(prose, cut)));
    return make(
      'CutsWord',
      `cuts a word of the prose, which has ${whole} (${where(cut.start)})`,
      'words that begin and end where words of the prose do',
      `write ${whole}`,
    );
  }
  const other = hints.inOtherCase(part.words);
  if (other) {
    return make(
      'CaseDiffers',
      `stands in the prose as ${show(prose.slice(other))} (${where(other.start)})`,
      'the same letter case in `exact` and in the prose',
      `write ${show(prose.slice(other))}, or correct the prose`,
    );
  }
  if (occurrences.cut > 0) {
    return make(
      'NotFound',
      'begins or ends inside a character of the prose',
      EXPECTED,
      'copy the words with their first and last characters whole, accents and joined emoji included',
    );
  }
  const bare = withoutMarks(prose, part.exact);
  if (bare !== undefined) {
    return make(
      'NotFound',
      'does not stand in the prose with its quotation marks or Markdown',
      EXPECTED,
      `write ${show(bare)}`,
    );
  }
  const close = hints.closest(part.words);
  if (close) {
    return make(
      'NotFound',
      `does not stand in the prose; the closest text is ${show(prose.slice(close))} (${where(close.start)})`,
      EXPECTED,
      'copy the words from the prose, or correct the prose',
    );
  }
  return make(
    'NotFound',
    'does not stand in the prose, nor does anything close to it',
    EXPECTED,
    `put the words into the prose, or delete the ${target.kind}`,
  );
}

/** The words are there; what should stand before or after them is not. */
function explainContext(prose: Prose, part: PlacedPart, offset: number): Finding {
  const { prefix = '', suffix = '' } = part.target.selector;
  const asked = [
    part.prefix === '' ? '' : `after ${show(prefix)}`,
    part.suffix === '' ? '' : `before ${show(suffix)}`,
  ].filter((words) => words !== '');
  const { start, end } = part.occurrences.whole[0] ?? { start: offset, end: offset };
  const before = show(prose.text.slice(Math.max(0, start - 40), start));
  const after = show(prose.text.slice(end, end + 40));
  return targetFinding(
    part.target,
    'NotFound',
    {
      found: `${subject(part.target, part.index, part.count)}: ${show(part.exact)} stands at ${at(prose.place(offset))}, but not ${asked.join(' and ')}`,
      expected: `\`prefix\` and \`suffix\` as in the prose, which has ${before} before the words and ${after} after them`,
      fix: 'correct `prefix` and `suffix`, or delete them where the words stand only once',
    },
    part.item,
  );
}

/** @returns whether the words of a part stand in the prose but for quotation marks and Markdown */
export function standsWithoutMarks(prose: Prose, part: Part): boolean {
  return withoutMarks(prose, part.exact) !== undefined;
}

/** @returns the words less outer quotation marks and Markdown, if these do stand in the prose */
function withoutMarks(prose: Prose, exact: string): string | undefined {
  const bare = exact
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/^[\s"'“”‘’„‚«»‹›「」『』]+|[\s"'“”‘’„‚«»‹›「」『』]+$/g, '');
  if (bare === '' || bare === exact) return undefined;
  const words = foldWords(bare);
  const offsets = offsetsOf(prose.folded.text, words);
  return occurrencesAt(prose, offsets, words.length).whole.length > 0 ? bare : undefined;
}
