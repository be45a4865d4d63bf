import { availableParallelism } from 'node:os';
import type { CardCache } from './cardCache.ts';
import type { CardContent } from './cardContent.ts';

export interface Progress {
  done: number;
  total: number;
}

/**
 * Draws many cards, as many at once as there are processors: the renderer works on threads of its own.
 *
 * @param use takes each card as soon as its file is there, for example to copy it to the site's folder
 * @param onProgress is told after each card
 */
export async function drawCards<Card extends { content: CardContent }>(
  cards: readonly Card[],
  cache: CardCache,
  use: (card: Card, file: string) => unknown,
  onProgress: (progress: Progress) => void = () => {},
): Promise<void> {
  const rest = cards.values();
  let done = 0;
  async function work(): Promise<void> {
    for (const card of rest) {
      await use(card, await cache.card(card.content));
      done += 1;
      onProgress({ done, total: cards.length });
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}
