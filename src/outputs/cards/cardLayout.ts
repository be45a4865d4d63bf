import type { Node } from 'takumi-js/node';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { isRightToLeft } from '../../text/direction.ts';
import type { CardContent } from './cardContent.ts';
import { footer, header } from './cardEdges.ts';
import { column, type Style, text } from './cardNodes.ts';
import { standingRow } from './cardStandings.ts';
import type { CardText } from './cardText.ts';
import type { CardLayout } from './cardTypes.ts';
import { scriptSetting } from './scriptSettings.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const SIDE = 72;
const TOP = 50;
const BOTTOM = 48;
const RULE = 7;
const RULE_GAP = 34;
/** Left free above and below the words. */
const AIR = 30;

/** How the words are set: their size in pixels, and how much of them. */
export interface Fit {
  size: number;
  /** 1 for all of them; less where even the least size is too large. */
  share: number;
}

/** The width that the words may take. */
export function wordsWidth(content: CardContent): number {
  return CARD_WIDTH - 2 * SIDE - (content.tint === undefined ? 0 : RULE + RULE_GAP);
}

/** The words and what explains them, alone: to be measured, and to be put on the card. */
export function wordsBlock(card: CardLayout, { size, share }: Fit, breakWords: boolean): Node {
  const { content, stacks, theme } = card;
  const set = (value: CardText, fontSize: number, style: Style): Node => {
    const { lineHeight, tracking } = scriptSetting(value.text);
    const tight = fontSize > 90 ? 0.92 : fontSize > 50 ? 0.97 : 1.03;
    return text(cut(value, share), {
      fontSize: `${fontSize}px`,
      lineHeight: (lineHeight * tight).toFixed(3),
      letterSpacing: `${(tracking * fontSize).toFixed(2)}px`,
      overflowWrap: breakWords ? 'anywhere' : 'normal',
      wordBreak: /\p{sc=Hangul}/u.test(value.text) ? 'keep-all' : 'normal',
      textWrap: fontSize > 50 ? 'balance' : 'pretty',
      textAlign: isRightToLeft(content.words.language) ? 'right' : 'left',
      width: '100%',
      ...style,
    });
  };
  const weight = content.kind === 'quote' ? 400 : 500;
  const blocks = [set(content.words, size, { fontFamily: stacks.words, fontWeight: weight })];
  if (content.kind === 'claim') blocks.unshift(verdict(card));
  if (content.gloss) {
    blocks.push(
      set(content.gloss, Math.round(Math.max(27, Math.min(size * 0.5, 38))), {
        fontFamily: stacks.gloss,
        color: theme.soft,
        marginTop: `${Math.round(14 + size / 8)}px`,
      }),
    );
  }
  return column({ width: `${wordsWidth(content)}px` }, blocks);
}

/** How a claim stands, above its text. */
function verdict(card: CardLayout): Node {
  const { standings, words } = card.content;
  const rows = standings?.map((each, index) =>
    standingRow(card, each, index === 0 ? 34 : 24, words.language),
  );
  return column({ gap: '8px', marginBottom: '22px' }, rows ?? []);
}

/** The whole card. */
export function cardTree(card: CardLayout, fit: Fit): Node {
  const { theme } = card;
  const page: Style = {
    width: `${CARD_WIDTH}px`,
    height: `${CARD_HEIGHT}px`,
    padding: `${TOP}px ${SIDE}px ${BOTTOM}px`,
    backgroundColor: theme.paper,
    color: theme.ink,
  };
  return column(page, [
    header(card),
    column({ flexGrow: 1, justifyContent: 'center' }, [
      column(tintRule(card), [wordsBlock(card, fit, true)]),
    ]),
    footer(card),
  ]);
}

/** The speaker's rule, on the side where the words begin. */
function tintRule({ content, theme }: CardLayout): Style {
  if (content.tint === undefined) return {};
  const rule = `${RULE}px solid ${theme.tints[content.tint]}`;
  return isRightToLeft(content.words.language)
    ? { borderRight: rule, paddingRight: `${RULE_GAP}px` }
    : { borderLeft: rule, paddingLeft: `${RULE_GAP}px` };
}

/** What stands above and below the words, as one column: to be measured. */
export function surroundings(card: CardLayout): Node {
  return column(
    { width: `${CARD_WIDTH}px`, padding: `${TOP + AIR}px ${SIDE}px ${BOTTOM + AIR}px` },
    [header(card), footer(card)],
  );
}

function cut(value: CardText, share: number): CardText {
  if (share >= 1) return value;
  const length = Math.floor(value.text.length * share);
  return { ...value, text: cutAtWord(value.text, length, value.language) };
}
