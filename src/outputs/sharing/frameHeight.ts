/**
 * How high a frame has to be at any width. Its page runs no script that could tell, so lines are counted from the
 * widths of the letters, and the sizes are those of `views/embed/embed.css`; a test compares both in a browser.
 */
import { type Face, textWidth } from '../../text/letterWidths.ts';
import type { ClaimFrame, FrameStanding, QuoteFrame } from './frameText.ts';

/** A run of lines, in pixels. */
interface Block {
  text: string;
  face: Face;
  size: number;
  line: number;
  /** What the text may not take of the width of the frame. */
  inset: number;
  /** Space and rules around it. */
  around: number;
}

/** Below it the height grows as it did above; a wider frame is no better to read. */
export const NARROWEST = 280;
export const WIDEST = 800;
const STEP = 2;
/** Borders and padding of the page. */
const EDGES = 34;
const SIGN = 18;
/** Bold letters are so much wider than those that are measured. */
const BOLD = 1.06;
const MEDIUM = 1.02;
const words = { face: 'serif' as const, size: 20, line: 27, inset: EDGES + 18, around: 12 };
const gloss = { face: 'serif' as const, size: 17, line: 24, inset: EDGES, around: 12 };
const label = { face: 'sans' as const, size: 14, line: 21, inset: EDGES, around: 0 };
const stood = { ...label, inset: EDGES + SIGN, around: 4 };
const from = { ...label, around: 22 };

export function quoteBlocks(frame: QuoteFrame): Block[] {
  const { day, name, place, role, source, standings, translation } = frame;
  return [
    { ...words, text: frame.words },
    ...(translation ? [{ ...gloss, text: translation }] : []),
    ...standings.map((standing) => ({ ...stood, text: standingText(standing, true) })),
    ...(standings.length > 0 ? [{ ...label, text: '', line: 0, around: 8 }] : []),
    { ...label, text: bold(name) + role },
    { ...label, text: `${day}${place} ${source}` },
    { ...from, text: frame.from },
  ];
}

export function claimBlocks({ from: origin, sides, standing, text }: ClaimFrame): Block[] {
  return [
    { ...stood, text: standingText(standing, false) },
    { ...words, inset: EDGES, text, size: words.size * MEDIUM },
    ...(sides ? [{ ...label, text: sides }] : []),
    { ...from, text: origin },
  ];
}

function standingText({ asOf, claim, word }: FrameStanding, named: boolean): string {
  return `${bold(word)} ${asOf}${named ? `: ${claim.text}` : ''}`;
}

/** As much text again as bold letters are wider. */
function bold(text: string): string {
  const more = Math.round(text.length * (BOLD - 1));
  return text + 'n'.repeat(more);
}

/** @returns the height of the page in a frame of that width, in pixels */
export function heightAt(blocks: readonly Block[], width: number): number {
  return heightOf(blocks.map(measure), width);
}

/** What stays together on a line, in em: something with the space that a line may end in. */
type Unit = readonly [word: number, space: number];

/** Letters are looked up once, lines are counted for every width. */
interface Measured extends Block {
  units: readonly Unit[];
}

function measure(block: Block): Measured {
  const units = Array.from(block.text.matchAll(UNIT), ([unit]): Unit => {
    const word = unit.trimEnd();
    return [textWidth(word, block.face), textWidth(unit.slice(word.length), block.face)];
  });
  return { ...block, units };
}

function heightOf(blocks: readonly Measured[], width: number): number {
  const heights = blocks.map(({ around, inset, line, size, units }) => {
    const room = (width - inset) / size;
    return countLines(units, room) * line + around;
  });
  return Math.ceil(heights.reduce((sum, height) => sum + height, EDGES));
}

/** What stays together: a word with the marks around it, or a character of those that may end any line. */
const UNIT =
  /[\p{Ps}\p{Pi}]*(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Pd}]+\p{Pd}*|\p{Pd}+)[\p{Pe}\p{Pf}\p{Po}\u30fc]*\s*/gu;

/** @param room in em */
function countLines(units: readonly Unit[], room: number): number {
  let lines = 1;
  let at = 0;
  for (const [word, space] of units) {
    if (at > 0 && at + word > room) {
      lines += 1;
      at = 0;
    }
    if (word > room) {
      lines += Math.floor(word / room);
      at = word % room;
    } else {
      at += word;
    }
    at += space;
  }
  return lines;
}

/** A width and the height for it, in pixels. */
export type Corner = readonly [width: number, height: number];

/** So much may be left free below the text, in pixels. */
const SLACK = 22;

/**
 * Few corners of a line that runs from the narrowest to the widest frame: nowhere below what the page needs, and
 * nowhere far above it.
 */
export function heightLine(blocks: readonly Block[]): Corner[] {
  const widths = Array.from(
    { length: (WIDEST - NARROWEST) / STEP + 1 },
    (_, index) => NARROWEST + index * STEP,
  );
  const measured = blocks.map(measure);
  const needs = widths.map((width) => heightOf(measured, width));
  // Between two widths the need is at most that of the narrower one.
  const least = needs.map((need, index) => Math.max(need, needs[index - 1] ?? need));
  const corners: Corner[] = [[NARROWEST, (least[0] ?? 0) + SLACK / 4]];
  let start = 0;
  while (start < widths.length - 1) {
    const [from, height] = corners.at(-1) as Corner;
    let steepest = Number.NEGATIVE_INFINITY;
    let flattest = Number.POSITIVE_INFINITY;
    let end = start;
    let slope = 0;
    for (let next = start + 1; next < widths.length; next += 1) {
      const run = (widths[next] ?? 0) - from;
      steepest = Math.max(steepest, ((least[next] ?? 0) - height) / run);
      flattest = Math.min(flattest, ((least[next] ?? 0) + SLACK - height) / run);
      if (steepest > flattest) break;
      end = next;
      slope = steepest + (flattest - steepest) / 2;
    }
    const width = widths[end] ?? WIDEST;
    corners.push([width, Math.ceil(height + slope * (width - from))]);
    start = end;
  }
  return corners;
}

/** The line as CSS, where `100cqw` is the width of the frame. */
export function heightCss(corners: readonly Corner[]): string {
  const [[, height] = [0, 0]] = corners;
  let before = 0;
  const parts = corners.slice(0, -1).map(([width, low], index) => {
    const [next, high] = corners[index + 1] as Corner;
    const slope = (high - low) / (next - width);
    const change = round(slope - before);
    before += change;
    const over = `100cqw - ${width}px`;
    return index === 0 ? `${change}*(${over})` : `${change}*max(0px,${over})`;
  });
  return `calc(${[`${height + 1}px`, ...parts].join(' + ')})`;
}

const round = (slope: number) => Math.round(slope * 1000) / 1000;

/** @returns the height that the line has at a width */
export function heightOn(corners: readonly Corner[], width: number): number {
  for (const [index, [to, high]] of corners.entries()) {
    const before = corners[index - 1];
    if (to < width) continue;
    if (before === undefined) return high;
    const [from, low] = before;
    return Math.ceil(low + ((high - low) * (width - from)) / (to - from));
  }
  return corners.at(-1)?.[1] ?? 0;
}
