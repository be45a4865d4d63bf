/** What stands between quotation marks: the outermost of each, over two paragraphs where a closing mark is missing. */
import { type Quotation, quotationsIn } from '../../text/quotations.ts';
import type { DraftProse, Quoted } from './types.ts';

export function findQuoted({
  text,
  paragraphs,
}: Pick<DraftProse, 'text' | 'paragraphs'>): Quoted[] {
  const all: Quoted[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const words = text.slice(start, end);
    const found = outermost(quotationsIn(hidePossessives(words)));
    for (const one of found) {
      const before = all.at(-1);
      const continues =
        before?.runsOn === true && before.paragraph === paragraph - 1 && one.start <= 1;
      // One that no mark ends, and that does not begin the next paragraph either, is no quotation.
      if (!one.closed && !opensNext(text, paragraphs[paragraph + 1]?.start, words[one.start - 1]))
        continue;
      const outer = { start: start + one.start - 1, end: start + one.end + (one.closed ? 1 : 0) };
      const inner = trim(text, start + one.start, start + one.end);
      if (inner.start >= inner.end) continue;
      all.push({ ...inner, outer, paragraph, runsOn: !one.closed, continues });
    }
  }
  return all;
}

/** @returns in the order of the text, without those that lie within another */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  const outer: Quotation[] = [];
  for (const one of quotations.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.end > (outer.at(-1)?.end ?? -1)) outer.push(one);
  }
  return outer;
}

function opensNext(text: string, next: number | undefined, mark: string | undefined): boolean {
  return next !== undefined && text[next] === mark;
}

const WORD = /[\p{L}\p{N}]/u;
/** No quotation of one paragraph is longer. */
const LONGEST = 4000;

/**
 * The apostrophe of a plural (“the Mariners’ Arms”) looks like a mark that closes. It is one of a plural where a later
 * mark can close what is open, and nothing else is opened before. Single marks only; the text keeps its length.
 */
function hidePossessives(text: string): string {
  const units = text.split('');
  for (const [open, close] of [
    ['‘', '’'],
    ["'", "'"],
  ] as const) {
    let isOpen = false;
    for (let at = 0; at < units.length; at++) {
      const [before = ' ', after = ' '] = [units[at - 1], units[at + 1]];
      if (!isOpen && units[at] === open && !WORD.test(before) && /\S/u.test(after)) {
        isOpen = true;
      } else if (isOpen && units[at] === close && !WORD.test(after)) {
        const plural = /s/iu.test(before) && /^ \p{L}/u.test(text.slice(at + 1, at + 3));
        if (plural && closesLater(text, at + 1, open, close)) units[at] = '\u02bc';
        else isOpen = false;
      }
    }
  }
  return units.join('');
}

function closesLater(text: string, from: number, open: string, close: string): boolean {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
    if (text[at] === close && !WORD.test(after) && /\S/u.test(before)) return true;
    if (text[at] === open && !WORD.test(before)) return false;
  }
  return false;
}

/** Without spaces, and without the comma or stop that the prose sets before its closing mark. */
function trim(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start] as string)) start++;
  const strip = (marks: RegExp) => {
    while (end > start && marks.test(text[end - 1] as string)) end--;
  };
  strip(/\s/u);
  strip(/[,;:—–-]/u);
  if (
    !/(?:^|[\s.])\p{Lu}\.$/u.test(text.slice(start, end)) &&
    !text.slice(start, end).endsWith('..')
  )
    strip(/[.。]/u);
  strip(/[,\s]/u);
  return { start, end };
}
