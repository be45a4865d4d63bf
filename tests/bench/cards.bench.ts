import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardCache } from '../../src/outputs/cards/cardCache.ts';
import { loadCardFonts } from '../../src/outputs/cards/cardFonts.ts';
import { drawCards } from '../../src/outputs/cards/drawCards.ts';
import { siteCards } from '../../src/outputs/cards/siteCards.ts';
import { type QuoteOptions, shareSite } from '../outputs/shareSite.ts';

const SENTENCES: [language: string, sentence: string][] = [
  ['en', 'With regard to cooperation, this is a matter of deep concern for both of us. '],
  ['en', 'We have never exported weapons before and we will not plan to export them. '],
  ['ru', 'Они сообщают об этом всё время, не приводя никаких доказательств. '],
  ['ko', '군사협력은 안보리 결의의 명백한 위반이자 전 세계에 대한 심각한 위협입니다. '],
];

/** The budget of section 8 of the design. Where others use the machine, the time of two processors to ourselves counts. */
test('1,000 cards in 15 seconds, and not drawn again', { timeout: 120_000 }, async () => {
  const quotes = Array.from({ length: 999 }, (_, index): QuoteOptions => {
    const [language, sentence] = SENTENCES[index % SENTENCES.length] as [string, string];
    const words = `${index} ${sentence.repeat(5)}`.slice(0, 5 + ((index * 37) % 320)).trim();
    return { id: `q-${index}`, words, language };
  });
  const cards = siteCards(shareSite({ quotes }));
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  const seconds = async () => {
    const cache = cardCache(folder, loadCardFonts());
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    let bytes = 0;
    await drawCards(cards, cache, (_, png) => {
      bytes += png.length;
    });
    const { user, system } = process.cpuUsage(cpu);
    const wall = (performance.now() - start) / 1000;
    return { time: Math.min(wall, (user + system) / 2e6), drawn: cache.drawn, bytes };
  };
  const first = await seconds();
  const second = await seconds();
  await rm(folder, { recursive: true });
  console.info(
    `${first.drawn} cards, ${Math.round(first.bytes / first.drawn / 1000)} kB each: ` +
      `${first.time.toFixed(1)} s; again: ${second.time.toFixed(1)} s`,
  );
  expect(second.drawn).toBe(0);
  expect(first.time).toBeLessThan(15);
});
