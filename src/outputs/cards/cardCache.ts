import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardContent } from './cardContent.ts';
import type { CardFonts } from './cardFonts.ts';
import { cardTree } from './cardLayout.ts';
import { CARD_THEME, type CardTheme } from './cardTheme.ts';
import type { CardLayout } from './cardTypes.ts';
import { drawLayout, layOutCard } from './drawCard.ts';
import { SIZES } from './fitWords.ts';

/**
 * Raise it when `fitWords` chooses, or `palettePng` packs, differently: the key sees every other change of the design by
 * itself.
 */
const DRAWING = 3;
const PROBES = [SIZES.at(0), SIZES.at(-8), SIZES.at(-1)] as number[];

/** Cards that were drawn before, in a folder that may be kept from build to build. */
export interface CardCache {
  /** The file with the card of a content: it was in the folder, or is drawn and put there. */
  card(content: CardContent): Promise<string>;
  /** How many were drawn, and how many were there. */
  readonly drawn: number;
  readonly reused: number;
  /** Deletes the cards that nobody asked for. */
  prune(): Promise<void>;
}

export function cardCache(
  folder: string,
  fonts: CardFonts,
  theme: CardTheme = CARD_THEME,
): CardCache {
  const asked = new Map<string, Promise<string>>();
  let drawn = 0;
  let reused = 0;

  async function load(key: string, layout: CardLayout): Promise<string> {
    const path = join(folder, key);
    if (await isWhole(path)) {
      reused += 1;
      return path;
    }
    const png = await drawLayout(layout, fonts);
    drawn += 1;
    await mkdir(folder, { recursive: true });
    // Nobody may read half a card, even where two builds share the folder.
    const partial = `${path}.${process.pid}.part`;
    await writeFile(partial, png);
    await rename(partial, path);
    return path;
  }

  return {
    async card(content) {
      const layout = await layOutCard(content, fonts, theme);
      const key = `${cardKey(layout, fonts.version)}.png`;
      const card = asked.get(key) ?? load(key, layout);
      asked.set(key, card);
      return card;
    },
    get drawn() {
      return drawn;
    },
    get reused() {
      return reused;
    },
    async prune() {
      const files = await readdir(folder).catch(() => []);
      await Promise.all(
        files
          .filter((file) => /^[0-9a-f]{32}\.png(\.\d+\.part)?$/.test(file) && !asked.has(file))
          .map((file) => rm(join(folder, file), { force: true })),
      );
    },
  };
}

/** A name for all that a card's pixels depend on: its trees at some sizes stand for the content and the design. */
export function cardKey(card: CardLayout, fontVersion: string): string {
  const trees = PROBES.map((size) => cardTree(card, { size, share: 1 }));
  const whole = JSON.stringify([DRAWING, SIZES, fontVersion, card.content, trees]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 32);
}

const PNG_END = Buffer.from('IEND');

/** Told by its last bytes: nothing else of a card that was drawn before has to be read. */
async function isWhole(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, Math.max(0, size - 8));
    return PNG_END.equals(buffer);
  } finally {
    await file.close();
  }
}
