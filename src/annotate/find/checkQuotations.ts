/** How the words of a quote lie in the quotations of the prose. */
import type { Finding } from '../../schema/issue.ts';
import { isInMarks, type Quotation, quotationsIn } from '../../text/quotations.ts';
import type { TextRange } from '../../text/range.ts';
import type { Prose } from '../flatten/prose.ts';
import { show } from '../markdown/reportTo.ts';
import type { QuoteMatch, Target } from '../types.ts';
import type { Part } from './parts.ts';
import { at, subject } from './targetFinding.ts';

/**
 * Pages set marks around the words of a quote, so its own would be doubled. Marks that the prose has within other
 * marks are the speaker's.
 */
export function checkMarks(
  prose: Prose,
  target: Target,
  parts: readonly Part[],
  ranges: readonly TextRange[],
): Finding[] {
  const whole = parts.map(({ exact }) => exact.trim()).join(' ');
  if (target.kind !== 'quote' || !isInMarks(whole)) return [];
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first && last && isWithinQuotation(prose, { start: first.start, end: last.end })) return [];
  const bare = whole.slice(1, -1).trim();
  return [
    {
      name: 'QuoteHasMarks',
      ...target.place,
      found: `${subject(target)}: ${show(whole)}, with its quotation marks`,
      expected: 'the words alone: the marks around them stay outside',
      fix: `write ${JSON.stringify(bare)}`,
      ...(typeof target.selector.exact === 'string' && {
        mend: { kind: 'words', of: target.kind, id: target.id, field: 'exact', words: bare },
      }),
    },
  ];
}

/** Whether a range stands between quotation marks of the prose. */
export function isWithinQuotation(prose: Prose, range: TextRange): boolean {
  return quotationsAround(prose, range.start).some(
    ({ start, end }) => start <= range.start && range.end <= end,
  );
}

/**
 * A warning for each quote that ends within a quotation without reaching its mark. Where another quote has the
 * quotation whole, the shorter one was meant.
 */
export function checkQuotations(
  prose: Prose,
  partsByTarget: ReadonlyMap<Target, readonly Part[]>,
  matches: readonly QuoteMatch[],
): Finding[] {
  const quotes = matches.filter(({ kind }) => kind === 'quote');
  const targets = new Map([...partsByTarget.keys()].map((target) => [keyOf(target), target]));
  return quotes.flatMap((match) => {
    const target = targets.get(keyOf(match));
    const parts = target && partsByTarget.get(target);
    if (target === undefined || parts === undefined) return [];
    const short = match.ranges.flatMap((range, index) => {
      const fromOmission = parts[index]?.afterOmission === true;
      const toOmission = parts[index + 1]?.afterOmission === true;
      const quotation = cutShort(prose, range, fromOmission, toOmission);
      return quotation && !isCovered(quotation, match, quotes) ? [{ range, quotation, index }] : [];
    });
    return short.map(({ range, quotation, index }): Finding => {
      const whole = trimmed(prose.slice(quotation));
      return {
        name: 'QuotationCutShort',
        ...(target.partPlaces?.[parts[index]?.item ?? 0] ?? target.place),
        found: `${subject(target, index, parts.length)}: ${show(prose.slice(range))} is part of a quotation of the prose (${at(prose.place(quotation.start))}): ${show(whole)}`,
        expected: 'a quotation with its first and last words',
        fix: `write ${JSON.stringify(whole)}, if the rest belongs to what was said`,
      };
    });
  });
}

const keyOf = ({ kind, id }: Pick<Target, 'kind' | 'id'>) => `${kind}:${id}`;

/** @returns the innermost quotation that one of the edges lies in, if words stand between the two */
function cutShort(
  prose: Prose,
  range: TextRange,
  fromOmission: boolean,
  toOmission: boolean,
): Quotation | undefined {
  const atStart = quotationsAround(prose, range.start)[0];
  if (atStart && !fromOmission && hasWords(prose.text.slice(atStart.start, range.start))) {
    return atStart;
  }
  const atEnd = quotationsAround(prose, range.end)[0];
  if (atEnd && !toOmission && hasWords(prose.text.slice(range.end, atEnd.end))) return atEnd;
  return undefined;
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

function isCovered(
  quotation: Quotation,
  match: QuoteMatch,
  quotes: readonly QuoteMatch[],
): boolean {
  return quotes.some(
    (other) =>
      other !== match &&
      other.ranges.some(
        ({ start, end }) => start <= quotation.start + 1 && end >= quotation.end - 2,
      ),
  );
}

const found = new WeakMap<Prose, Map<number, Quotation[]>>();

/** @returns the quotations that hold an offset, or touch it from within, the innermost first */
function quotationsAround(prose: Prose, offset: number): Quotation[] {
  const block = prose.textBlockAt(offset);
  if (block === undefined) return [];
  return quotationsOf(prose, block)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** @returns the quotations of one of the prose's text blocks, in the offsets of the prose */
export function quotationsOf(prose: Prose, block: TextRange): readonly Quotation[] {
  const blocks = found.get(prose) ?? new Map<number, Quotation[]>();
  found.set(prose, blocks);
  let quotations = blocks.get(block.start);
  if (quotations === undefined) {
    quotations = quotationsIn(prose.text.slice(block.start, block.end)).map((quotation) => ({
      ...quotation,
      start: quotation.start + block.start,
      end: quotation.end + block.start,
    }));
    blocks.set(block.start, quotations);
  }
  return quotations;
}

/** Without the comma or full stop that the prose sets before its closing mark. */
function trimmed(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,.;:]$/u, '');
}
