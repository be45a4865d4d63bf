/**
 * Plans the margin of an article: which notes stand there, in which order, and which of them have room to stand
 * open. Heights are estimates in CSS pixels; they decide only what is open at first, never what is there.
 */
import type { ResolvedArticle, ResolvedClaim, ResolvedQuote } from '../../model/types.ts';
import type { TintOf } from '../../theme/tints.ts';

export type MarginNote = {
  /** Counts from 1 through the article: names the anchors. */
  number: number;
  /** Stands open where the margin is wide. */
  roomy: boolean;
} & ({ quote: ResolvedQuote; claim?: never } | { claim: ResolvedClaim; quote?: never });

export interface MarginPlan {
  /** The notes of each block, in the order of their words. */
  notes: readonly (readonly MarginNote[])[];
  /** False where so many notes crowd together that they would run past the end: then they stay in the flow. */
  fits: boolean;
  byQuote: ReadonlyMap<ResolvedQuote, number>;
  byClaim: ReadonlyMap<ResolvedClaim, number>;
}

const LINE = 32;
const CHARACTERS_PER_LINE = 66;
const FOLDED = 84;
const GAP = 14;
const NOTE_LINE = 20;
const NOTE_CHARACTERS = 44;
const FIGURE = 420;
/** How far a note may stand below its words before an open one above it is folded. */
const DRIFT = 48;
/** The end of the article, beside which notes may still run. */
const END = 1200;

const lines = (characters: number, perLine: number) => Math.ceil(characters / perLine);
const plain = (html: string | undefined) => (html ?? '').replace(/<[^>]*>/g, '');

function openHeight(note: MarginNote): number {
  const detail = note.quote
    ? lines(plain(note.quote.note).length, NOTE_CHARACTERS) +
      note.quote.claims.reduce((sum, claim) => sum + lines(claim.text.length, NOTE_CHARACTERS), 0) +
      4
    : lines(plain(note.claim.because).length, NOTE_CHARACTERS) + 3;
  return FOLDED + detail * NOTE_LINE;
}

export function planMargin(article: ResolvedArticle): MarginPlan {
  const placed: { note: MarginNote; top: number }[] = [];
  const notes: MarginNote[][] = [];
  let top = 0;
  let offset = 0;
  for (const block of article.blocks) {
    const own = [
      ...block.quotes.map((quote) => ({ quote, at: quote.ranges[0]?.start ?? offset })),
      ...block.claims.map((claim) => ({ claim, at: claim.ranges[0]?.start ?? offset })),
    ].sort((a, b) => a.at - b.at);
    const text = block.children.map(textOf).join('');
    const inBlock: MarginNote[] = [];
    for (const { at, ...what } of own) {
      const note = { number: placed.length + 1, roomy: false, ...what } as MarginNote;
      inBlock.push(note);
      const into = Math.max(0, Math.min(at - offset, text.length));
      placed.push({ note, top: top + Math.floor(into / CHARACTERS_PER_LINE) * LINE });
    }
    notes.push(inBlock);
    offset += text.length + 1;
    top +=
      block.kind === 'figure'
        ? FIGURE
        : lines(text.length, CHARACTERS_PER_LINE) * LINE + (block.kind === 'heading' ? 60 : 22);
  }

  let bottom = 0;
  placed.forEach(({ note, top: words }, index) => {
    const start = Math.max(words, bottom);
    const next = placed[index + 1]?.top ?? top + END;
    note.roomy = start - words <= DRIFT && start + openHeight(note) <= next + DRIFT;
    bottom = start + (note.roomy ? openHeight(note) : FOLDED) + GAP;
  });

  return {
    notes,
    fits: bottom <= top + END,
    byQuote: new Map(placed.flatMap(({ note }) => (note.quote ? [[note.quote, note.number]] : []))),
    byClaim: new Map(placed.flatMap(({ note }) => (note.claim ? [[note.claim, note.number]] : []))),
  };
}

function textOf(node: { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? [])
    .map((child) => textOf(child as Parameters<typeof textOf>[0]))
    .join('');
}

/**
 * The rules that differ from page to page: each note is level with its words and in its speaker's tint, and pointing at
 * either raises both.
 * Numbers, not ids, so that nothing an editor writes gets into a style sheet.
 */
export function marginStyle({ notes }: MarginPlan, tintOf: TintOf): string {
  return notes
    .flat()
    .map(({ number: n, quote }) => {
      const tint = quote ? `--tint:var(--color-t${tintOf(quote.speaker)});` : '';
      return `.n${n}{--n:--n${n};${tint}.prose:has(&:hover,&:target,&>div:target) &{--wash:1}}`;
    })
    .join('');
}
