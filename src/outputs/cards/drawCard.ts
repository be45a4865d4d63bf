import { type CardContent, type CardText, cardText } from './cardContent.ts';
import type { CardLayout, TextKey } from './cardEdges.ts';
import { type CardFonts, drawable, type Voice } from './cardFonts.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardTree } from './cardLayout.ts';
import { CARD_THEME, type CardTheme } from './cardTheme.ts';
import { fitWords } from './fitWords.ts';

const VOICES: Record<TextKey, Voice> = {
  masthead: 'text',
  heading: 'label',
  words: 'text',
  gloss: 'text',
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
  return fonts.renderer.render(tree, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    format: 'png',
    lang: card.content.language,
  });
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
    const value = key === 'masthead' ? { text: drawn.masthead, ...drawn } : drawn[key];
    if (value) stacks[key] = await stackOf(value, VOICES[key], fonts);
  }
  return { content: drawn, stacks, theme };
}

function drawableContent(content: CardContent, fonts: CardFonts): CardContent {
  if (fonts.missing(cardText(content)).length === 0) return content;
  const drawn = { ...content, masthead: drawable(content.masthead, fonts) };
  for (const key of Object.keys(VOICES) as TextKey[]) {
    const value = content[key];
    if (typeof value !== 'object') continue;
    Object.assign(drawn, { [key]: { ...value, text: drawable(value.text, fonts) } });
  }
  return drawn;
}

async function stackOf({ text, language, marks }: CardText, voice: Voice, fonts: CardFonts) {
  const families = await fonts.stack(`${marks?.join('') ?? ''}${text}…`, language, voice);
  return families.map((family) => `"${family}"`).join(', ');
}
