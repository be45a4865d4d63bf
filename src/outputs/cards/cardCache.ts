import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardContent } from './cardContent.ts';
import type { CardLayout } from './cardEdges.ts';
import type { CardFonts } from './cardFonts.ts';
import { cardTree } from './cardLayout.ts';
import { CARD_THEME, type CardTheme } from './cardTheme.ts';
import { drawLayout, layOutCard } from './drawCard.ts';
import { SIZES } from './fitWords.ts';

/** Raise it when `fitWords` chooses differently: the key sees every other change of the design by itself. */
const FIT_VERSION = 1;
const PROBES = [SIZES.at(0), SIZES.at(-8), SIZES.at(-1)] as number[];

/** Cards that were drawn before, in a folder that may be kept from build to build. */
export interface CardCache {
  /** The card of a content: from the folder, or drawn and put there. */
  card(content: CardContent): Promise<Uint8Array>;
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
  const asked = new Map<string, Promise<Uint8Array>>();
  let drawn = 0;
  let reused = 0;

  async function load(key: string, layout: CardLayout): Promise<Uint8Array> {
    const path = join(folder, key);
    try {
      const png = await readFile(path);
      if (isWhole(png)) {
        reused += 1;
        return png;
      }
    } catch {
      // Not drawn yet.
    }
    const png = await drawLayout(layout, fonts);
    drawn += 1;
    await mkdir(folder, { recursive: true });
    // Nobody may read half a card, even where two builds share the folder.
    const partial = `${path}.${process.pid}.part`;
    await writeFile(partial, png);
    await rename(partial, path);
    return png;
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
  const whole = JSON.stringify([FIT_VERSION, SIZES, fontVersion, card.content, trees]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 32);
}

const PNG_END = Buffer.from('IEND');

function isWhole(png: Uint8Array): boolean {
  return png.length > 12 && PNG_END.equals(png.subarray(-8, -4));
}
