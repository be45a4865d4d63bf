/** From a selection in the page to the words in the article, or why they are none that can be annotated. */
import { type SelectedAt, selectorAt } from '../../annotate/find/selectorAt.ts';
import type { AnnotatedBody } from '../../annotate/types.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { indexStartingAt, type TextRange } from '../../text/range.ts';
import type { Act, Refusal, Refused, Selection } from './types.ts';

export type Located =
  | { at: SelectedAt; refused?: undefined }
  | { at?: undefined; refused: Refused };

/** @param language BCP 47, of the prose */
export function locate(
  body: AnnotatedBody,
  language: string,
  selection: Selection,
  act: Act,
): Located {
  const found = rangeOf(body, selection);
  if (typeof found === 'string') return { refused: { refusal: found } };
  const range = act === 'quote' ? withoutMarks(body.text, found) : found;
  if (!/[\p{L}\p{N}]/u.test(body.text.slice(range.start, range.end)))
    return { refused: { refusal: 'noWords' } };
  const at = selectorAt(body, range, language);
  if (at === undefined) return { refused: { refusal: 'notTold' } };
  const refused = taken(body, at.range, act);
  return refused ? { refused } : { at };
}

/** The paragraph whose text the block of the selection has, and where in it the selection is. */
function rangeOf(body: AnnotatedBody, { block, start, end }: Selection): TextRange | Refusal {
  const selected = fold(block);
  const wanted = selected.text.trim();
  if (start >= end || wanted === '') return 'noWords';
  const same = body.paragraphs.filter(
    (paragraph) => fold(body.text.slice(paragraph.start, paragraph.end)).text.trim() === wanted,
  );
  const [paragraph] = same;
  if (paragraph === undefined) return 'notProse';
  const { kind } =
    body.blocks[
      indexStartingAt(
        body.blocks.map(({ range }) => range),
        paragraph.start,
      )
    ] ?? {};
  if (kind === 'heading') return 'heading';
  if (kind === 'footnotes') return 'footnote';
  if (same.length > 1) return 'notTold';
  const prose = fold(body.text.slice(paragraph.start, paragraph.end));
  // Both are the same but for white space around them.
  const shift = leading(prose) - leading(selected);
  const first = selected.ends.findIndex((unit) => unit > start);
  const last = selected.starts.findLastIndex((unit) => unit < end);
  const from = prose.starts[first + shift];
  const to = prose.ends[last + shift];
  if (first < 0 || from === undefined || to === undefined || from >= to) return 'noWords';
  return { start: paragraph.start + from, end: paragraph.start + to };
}

const leading = ({ text }: Folded) => text.length - text.trimStart().length;

const OPENING = /^[\s"“„«‹「『‘'‚]+/u;
const CLOSING = /[\s"”“»›」』]+$/u;

/** Without the quotation marks at its ends, and without what the prose sets before the mark that closes. */
function withoutMarks(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const opened = OPENING.exec(words)?.[0] ?? '';
  let rest = words.slice(opened.length);
  const whole = rest;
  rest = rest.replace(CLOSING, '');
  // A mark like an apostrophe closes only what such a mark has opened.
  if (/[‘'‚]/u.test(opened)) rest = rest.replace(/[\s’']+$/u, '');
  const closes = rest !== whole || /^\s*["”“»›」』’']/u.test(text.slice(end));
  if (closes) rest = rest.replace(/[,;:.。]$/u, '');
  rest = rest.trimEnd();
  return { start: start + opened.length, end: start + opened.length + rest.length };
}

/** Whether the words are annotated already. */
function taken(
  { matches, mentions }: AnnotatedBody,
  range: TextRange,
  act: Act,
): Refused | undefined {
  const meets = (other: TextRange) => other.start < range.end && other.end > range.start;
  if (act === 'quote') {
    // A quote may hold another: what lies within one, or crosses it, is more likely a slip.
    const quote = matches.find(
      ({ kind, ranges }) =>
        kind === 'quote' &&
        ranges.some(
          (other) => meets(other) && !(range.start < other.start && range.end > other.end),
        ),
    );
    if (quote) return { refusal: 'isQuote', of: quote.id };
  }
  const mention = act === 'name' ? mentions.find(meets) : undefined;
  return mention && { refusal: 'isName', of: mention.text };
}
