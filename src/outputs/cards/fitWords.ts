import type { MeasuredNode, MeasuredTextRun, Node } from 'takumi-js/node';
import type { CardContent } from './cardContent.ts';
import type { CardFonts } from './cardFonts.ts';
import { CARD_HEIGHT, type Fit, surroundings, wordsBlock, wordsWidth } from './cardLayout.ts';
import type { CardLayout } from './cardTypes.ts';

/** From a few words that fill the card to the least that a phone's preview can show. */
export const SIZES = [
  180, 164, 148, 134, 122, 111, 101, 92, 84, 76, 69, 63, 57, 52, 48, 44, 40, 37, 34, 31,
];
const LEAST = SIZES.at(-1) as number;
/** How finely a text that is too long is shortened: to one part in so many of its length. */
const SHARES = 256;
/** In em, in the fonts of the cards. */
const NARROWEST_SPACE = 0.2;

/** Finds the largest size at which the words fit the card, or else how much of them does at the least size. */
export async function fitWords(card: CardLayout, fonts: CardFonts): Promise<Fit> {
  const measure = (node: Node) => fonts.renderer.measure(node, { lang: card.content.language });
  const around = await measure(surroundings(card));
  const height = CARD_HEIGHT - around.height;
  const width = wordsWidth(card.content);
  const fits = async (fit: Fit, breakWords: boolean) => {
    const block = await measure(wordsBlock(card, fit, breakWords));
    return block.height <= height && !runs(block).some((run) => overflows(run, width, fit.size));
  };

  const guess = SIZES.findIndex((size) => size <= likelySize(card.content, width * height));
  const largest = await firstTrue(SIZES.length, guess, (index) =>
    fits({ size: SIZES[index] as number, share: 1 }, false),
  );
  const size = SIZES[largest];
  if (size !== undefined) return { size, share: 1 };
  const cut = await firstTrue(SHARES, SHARES >> 3, (index) =>
    fits({ size: LEAST, share: 1 - index / SHARES }, true),
  );
  return { size: LEAST, share: 1 - Math.min(cut, SHARES - 1) / SHARES };
}

/** Where the search begins: characters are taken to be half as wide as the line is high, or as wide. */
function likelySize({ words, gloss }: CardContent, area: number): number {
  const wide = words.text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu);
  const squares = words.text.length * 0.55 + (wide?.length ?? 0) * 0.8;
  return Math.sqrt((gloss ? area * 0.7 : area) / squares) * 0.9;
}

/**
 * The first index of `count` for which `test` holds, where it holds for all after it; or `count`. Looks near `guess`
 * first, since a test costs more than anything else here.
 */
async function firstTrue(count: number, guess: number, test: (index: number) => Promise<boolean>) {
  let from = 0;
  let to = count;
  let next = guess < 0 ? count - 1 : guess;
  for (let step = 1; from < to; step *= 2) {
    if (await test(next)) {
      to = next;
      next -= step;
    } else {
      from = next + 1;
      next += step;
    }
    if (next < from || next >= to) next = (from + to) >> 1;
  }
  return from;
}

function runs(node: MeasuredNode): MeasuredTextRun[] {
  return [...node.runs, ...node.children.flatMap(runs)];
}

/**
 * Whether a line holds a word that is wider than the card. A run counts the space at which its line ends, so a run
 * of several words, which would have been broken between them, tells nothing.
 */
function overflows(run: MeasuredTextRun, width: number, size: number): boolean {
  const words = run.text.trimEnd();
  const space = words === run.text ? 0.5 : NARROWEST_SPACE * size;
  return run.x + run.width - space > width && !/\s/u.test(words);
}
