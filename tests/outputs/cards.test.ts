import { mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { cardCache } from '../../src/outputs/cards/cardCache.ts';
import { type CardContent, cardText } from '../../src/outputs/cards/cardContent.ts';
import { loadCardFonts, missingGlyphs } from '../../src/outputs/cards/cardFonts.ts';
import {
  CARD_HEIGHT,
  cardTree,
  surroundings,
  wordsBlock,
} from '../../src/outputs/cards/cardLayout.ts';
import { drawCard, layOutCard } from '../../src/outputs/cards/drawCard.ts';
import { drawCards } from '../../src/outputs/cards/drawCards.ts';
import { fitWords } from '../../src/outputs/cards/fitWords.ts';
import { quoteCardContent } from '../../src/outputs/cards/kinds/quoteCard.ts';
import { cardOf, siteCards } from '../../src/outputs/cards/siteCards.ts';
import { firstArticle, firstQuote, type QuoteOptions, shareSite } from './shareSite.ts';

const fonts = loadCardFonts();

const SENTENCES = {
  en: 'With regard to cooperation, this is a matter of deep concern for both of us. ',
  ru: 'Они сообщают об этом всё время, не приводя никаких доказательств. ',
  uk: 'Ми бачимо, що відбувається, і їхні слова не є доказом. ',
  el: 'Βλέπουμε έναν δρόμο διπλής κατεύθυνσης και ανησυχούμε βαθιά. ',
  ko: '군사협력은 안보리 결의의 명백한 위반이자 전 세계에 대한 심각한 위협입니다. ',
  ar: 'إن التعاون العسكري انتهاك واضح لقرارات مجلس الأمن وتهديد خطير للعالم. ',
  fa: 'این همکاری نقض آشکار قطعنامه‌های شورای امنیت است. ',
  he: 'אנחנו רואים רחוב דו־סטרי ואנחנו מודאגים מכך מאוד. ',
  zh: '俄罗斯与朝鲜的军事合作明显违反联合国安理会决议，对全世界构成严重威胁。',
  'zh-Hant': '俄羅斯與北韓的軍事合作明顯違反聯合國安理會決議。',
  ja: 'ロシアと北朝鮮の軍事協力は、国連安全保障理事会の決議に対する明白な違反である。',
  th: 'เรากังวลอย่างยิ่งต่อความร่วมมือทางทหารระหว่างสองประเทศนี้ ',
  hi: 'यह सहयोग सुरक्षा परिषद के प्रस्तावों का स्पष्ट उल्लंघन है और चिंता का विषय है। ',
  vi: 'Chúng tôi thấy một con đường hai chiều và điều đó rất đáng lo ngại. ',
};
const LENGTHS = [5, 80, 200, 500];

function contentOf(quote: Partial<QuoteOptions>): CardContent {
  const site = shareSite({ quotes: [{ id: 'a', ...quote }] });
  return quoteCardContent(firstQuote(site), site);
}

function words(language: keyof typeof SENTENCES, length: number): string {
  return [...SENTENCES[language].repeat(40)].slice(0, length).join('').trim();
}

function size(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  return { signature: view.getUint32(0), width: view.getUint32(16), height: view.getUint32(20) };
}

describe.each(Object.keys(SENTENCES) as (keyof typeof SENTENCES)[])('words in %s', (language) => {
  test('every character has a glyph', () => {
    expect(
      missingGlyphs(cardText(contentOf({ words: SENTENCES[language], language })), fonts),
    ).toEqual([]);
  });

  test.each(LENGTHS)('%i characters fill the card and stay on it', async (length) => {
    const card = await layOutCard(contentOf({ words: words(language, length), language }), fonts);
    const fit = await fitWords(card, fonts);
    const { measure } = { measure: fonts.renderer.measure.bind(fonts.renderer) };
    const room = CARD_HEIGHT - (await measure(surroundings(card))).height;
    const { height } = await measure(wordsBlock(card, fit, true));
    expect(height).toBeLessThanOrEqual(room);
    expect((await measure(cardTree(card, fit))).height).toBe(CARD_HEIGHT);
    if (length > 50) expect(height).toBeGreaterThan(room * 0.6);
    else expect(fit.size).toBeGreaterThan(120);
    if (length <= 200) expect(fit.share).toBe(1);
  });
});

test('words in Thai, which has no spaces between them, end lines where one ends', async () => {
  const text = SENTENCES.th.trim();
  const card = await layOutCard(contentOf({ words: text, language: 'th' }), fonts);
  const { size } = await fitWords(card, fonts);
  expect(size).toBeGreaterThan(50);
});

describe('drawing', () => {
  test('a quote and an article are PNGs of 1200 × 630', async () => {
    const site = shareSite();
    const expected = { signature: 0x89504e47, width: 1200, height: 630 };
    expect(size(await cardOf(firstQuote(site), site, fonts))).toEqual(expected);
    expect(size(await cardOf(firstArticle(site), site, fonts))).toEqual(expected);
  });

  test('the pixels do not depend on what was drawn before', async () => {
    const content = contentOf({ words: 'He said “북한” and 北京', language: 'en' });
    const later = await drawCard(content, fonts);
    expect(Buffer.compare(await drawCard(content, loadCardFonts()), later)).toBe(0);
  });

  test.each([
    ['a name without end', { speaker: { name: 'Maria Constantinescu '.repeat(12) } }],
    [
      'a place in one word',
      { said: { date: '2024-03-01', place: 'Llanfairpwllgwyngyll'.repeat(5) } },
    ],
    ['a word wider than the card', { words: 'x'.repeat(500) }],
  ] satisfies [string, Partial<QuoteOptions>][])('%s stays on the card', async (_, quote) => {
    const card = await layOutCard(contentOf(quote), fonts);
    const fit = await fitWords(card, fonts);
    const tree = await fonts.renderer.measure(cardTree(card, fit));
    expect(tree.height).toBe(CARD_HEIGHT);
    const right = (node: typeof tree): number =>
      Math.max(node.transform[4] + node.width, ...node.children.map(right));
    expect(right(tree)).toBeLessThanOrEqual(1200);
    const footer = tree.children.at(-1);
    expect((footer?.transform[5] ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual(CARD_HEIGHT);
  });
});

describe('characters beyond letters', () => {
  test.each([
    '🙂',
    '👩‍🚀',
    '🇰🇷',
    '👍🏽',
    '❤️',
    '1️⃣',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ])('emoji %s is drawn, in a quote and in a name', async (emoji) => {
    const content = contentOf({ words: `We see ${emoji} it`, speaker: { name: `Ada ${emoji}` } });
    expect(missingGlyphs(cardText(content), fonts)).toEqual([]);
    const without = contentOf({ words: 'We see  it', speaker: { name: 'Ada ' } });
    const [drawn, bare] = await Promise.all([drawCard(content, fonts), drawCard(without, fonts)]);
    expect(Buffer.compare(drawn, bare)).not.toBe(0);
  });

  test('a box stands for what no font has, the same for each', async () => {
    const card = (character: string) => drawCard(contentOf({ words: `We ${character} it` }), fonts);
    const [first, second, box] = await Promise.all(['\ue000', '\u{13000}', '□'].map(card));
    expect(Buffer.compare(first as Uint8Array, second as Uint8Array)).toBe(0);
    expect(Buffer.compare(first as Uint8Array, box as Uint8Array)).toBe(0);
  });
});

describe('missing glyphs', () => {
  test.each([
    ['plain “text” — 2024 €', []],
    ['joiners and marks\u200d\u200f\u00ad\ufe0f', []],
    ['e\u0301', []],
    ['an emoji 😀', []],
    ['ᚠᚱ twice ᚠ', ['ᚠ', 'ᚱ']],
  ])('%j', (text, expected) => {
    expect(missingGlyphs(text, fonts)).toEqual(expected);
  });
});

describe('the cache', () => {
  const folders: string[] = [];
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'cards-'));
    folders.push(made);
    return made;
  };
  afterEach(() => Promise.all(folders.splice(0).map((path) => rm(path, { recursive: true }))));

  test('an unchanged card is not drawn again, a changed one is', async () => {
    const path = await folder();
    const first = cardCache(path, fonts);
    const file = await first.card(contentOf({ words: 'one' }));
    const { mtimeMs } = await stat(file);
    await first.card(contentOf({ words: 'one' }));
    expect([first.drawn, first.reused]).toEqual([1, 0]);

    const second = cardCache(path, fonts);
    expect(await second.card(contentOf({ words: 'one' }))).toBe(file);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
    await second.card(contentOf({ words: 'two' }));
    expect([second.drawn, second.reused]).toEqual([1, 1]);
  });

  test('a file that was cut off is drawn again', async () => {
    const path = await folder();
    await cardCache(path, fonts).card(contentOf({}));
    const [file = ''] = await readdir(path);
    await truncate(join(path, file), 500);
    const again = cardCache(path, fonts);
    expect(size(await readFile(await again.card(contentOf({})))).width).toBe(1200);
    expect(again.drawn).toBe(1);
  });

  test('pruning keeps what was asked for and what is not a card', async () => {
    const path = await folder();
    const cache = cardCache(path, fonts);
    await cache.card(contentOf({ words: 'old' }));
    const next = cardCache(path, fonts);
    await next.card(contentOf({ words: 'new' }));
    await next.prune();
    expect(await readdir(path)).toHaveLength(1);
  });

  test('all cards of a site, with progress', async () => {
    const site = shareSite({ quotes: [{ id: 'a' }, { id: 'b' }] });
    const seen: string[] = [];
    const progress: string[] = [];
    await drawCards(
      siteCards(site),
      cardCache(await folder(), fonts),
      ({ href }) => seen.push(href),
      ({ done, total }) => progress.push(`${done}/${total}`),
    );
    const base = '/record/cards/harbour';
    expect(seen.sort()).toEqual([
      '/record/card.png',
      `${base}.png`,
      `${base}/a.png`,
      `${base}/b.png`,
      ...site.entities.map(({ href }) => `${href}card.png`),
    ]);
    expect(progress.at(-1)).toBe(`${seen.length}/${seen.length}`);
  });
});
