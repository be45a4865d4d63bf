import { type CardContent, cardText } from './cardContent.ts';
import { type CardFonts, drawable, type Voice } from './cardFonts.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardTree } from './cardLayout.ts';
import type { CardText } from './cardText.ts';
import { CARD_THEME, type CardTheme } from './cardTheme.ts';
import type { CardLayout, TextKey } from './cardTypes.ts';
import { fitWords } from './fitWords.ts';
import { palettePng } from './palettePng.ts';

const VOICES: Record<TextKey, Voice> = {
  masthead: 'text',
  heading: 'label',
  words: 'text',
  gloss: 'text',
  standings: 'label',
  who: 'label',
  role: 'label',
  when: 'label',
  publisher: 'label',
};

/** Draws a PNG of 1200 × 630. */
export async function drawCard(
  content: CardContent,
  fonts: CardFonts,
  theme: CardTheme = CARD_THEME,
): Promise<Uint8Array> {
  return drawLayout(await layOutCard(content, fonts, theme), fonts);
}

export async function drawLayout(card: CardLayout, fonts: CardFonts): Promise<Uint8Array> {
  const tree = cardTree(card, await fitWords(card, fonts));
  const pixels = await fonts.renderer.render(tree, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    format: 'raw',
    lang: card.content.language,
  });
  return palettePng(pixels, CARD_WIDTH, CARD_HEIGHT);
}

/** Chooses the fonts of each text. */
export async function layOutCard(
  content: CardContent,
  fonts: CardFonts,
  theme: CardTheme = CARD_THEME,
): Promise<CardLayout> {
  const drawn = drawableContent(content, fonts);
  const stacks = {} as Record<TextKey, string>;
  for (const key of Object.keys(VOICES) as TextKey[]) {
    const value = textOf(drawn, key);
    if (value) stacks[key] = await stackOf(value, VOICES[key], fonts);
  }
  return { content: drawn, stacks, theme };
}

/** What is set in the fonts of a key: of standings all texts as one. */
function textOf(content: CardContent, key: TextKey): CardText | undefined {
  if (key === 'masthead') return { text: content.masthead, language: content.language };
  if (key !== 'standings') return content[key];
  const [first, ...others] = content.standings?.flatMap(({ word, rest }) => [rest, word]) ?? [];
  return first && { ...first, text: [first, ...others].map(({ text }) => text).join(' ') };
}

function drawableContent(content: CardContent, fonts: CardFonts): CardContent {
  if (fonts.missing(cardText(content)).length === 0) return content;
  return mapTexts(content, (text) => drawable(text, fonts));
}

/** The same content with every text changed. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    (key === 'text' || key === 'masthead') && typeof each === 'string'
      ? change(each)
      : mapTexts(each, change),
  ]);
  return Object.fromEntries(entries) as Value;
}

async function stackOf({ text, language, marks }: CardText, voice: Voice, fonts: CardFonts) {
  const families = await fonts.stack(`${marks?.join('') ?? ''}${text}…`, language, voice);
  return families.map((family) => `"${family}"`).join(', ');
}
