/** Quotations in running text, by their marks, whatever the language: nested ones too. */
import type { TextRange } from './range.ts';

/** What stands between a pair of marks, the marks left out. */
export interface Quotation extends TextRange {
  /** Whether it has a closing mark: a quotation that goes on in the next paragraph has none in this one. */
  closed: boolean;
}

/** Which marks may close what a mark opens. */
const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '”': '”',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  "'": "'",
};

/** Which marks a mark may close. */
const OPENERS = new Map(
  [...new Set(Object.values(CLOSERS).join(''))].map((closer) => [
    closer,
    Object.keys(CLOSERS).filter((opener) => CLOSERS[opener]?.includes(closer)),
  ]),
);

/** Marks that are apostrophes as well. */
const SINGLE = "‘’'‚";
/** Marks that close more often than they open: they open only before a word and after a space. */
const TWO_FACED = '»›”"’\'';

interface Open {
  mark: string;
  start: number;
}

/**
 * Finds the quotations of one paragraph.
 *
 * @returns those that hold others after what they hold, by their ends
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  // Whether there is something to close is known without a look at all that is open: few marks of many may be closed.
  const waiting = new Map<string, number>();
  const count = (mark: string, by: number) => waiting.set(mark, (waiting.get(mark) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (!(mark in CLOSERS) && !OPENERS.has(mark)) continue;
    const openers = OPENERS.get(mark) ?? [];
    if (openers.some((opener) => waiting.get(opener)) && closesHere(text, at)) {
      // What was opened inside and never closed were no marks, but apostrophes or feet.
      const closed = open.splice(open.findLastIndex((each) => openers.includes(each.mark)));
      for (const each of closed) count(each.mark, -1);
      found.push({ start: closed[0]?.start ?? at, end: at, closed: true });
    } else if (mark in CLOSERS && opensHere(text, at)) {
      open.push({ mark, start: at + 1 });
      count(mark, 1);
    }
  }
  // A paragraph that leaves a quotation open begins with it, or it is no quotation.
  const running = open.find(({ mark }) => !SINGLE.includes(mark));
  if (running) found.push({ start: running.start, end: text.length, closed: false });
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

function opensHere(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (!TWO_FACED.includes(mark)) return true;
  return !WORD.test(text[at - 1] ?? '') && /\S/u.test(text[at + 1] ?? '');
}

/** A single mark between letters, as in “don’t”, or before one, as in “’tis”, closes nothing. */
function closesHere(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (SINGLE.includes(mark)) return !WORD.test(text[at + 1] ?? '');
  // Where the same mark opens and closes, one that stands before a word and after a space opens.
  if (mark === '"' || mark === '”')
    return !(/\s/u.test(text[at - 1] ?? ' ') && WORD.test(text[at + 1] ?? ''));
  return true;
}

/** @returns whether a text stands between a pair of marks as a whole: `“not a cent”` */
export function isInMarks(text: string): boolean {
  const trimmed = text.trim();
  return quotationsIn(trimmed).some(
    ({ start, end, closed }) => closed && start === 1 && end === trimmed.length - 1,
  );
}
