import type { Node } from 'takumi-js/node';
import type { CardStanding } from './cardContent.ts';
import { row, type Style, text } from './cardNodes.ts';
import type { CardLayout } from './cardTypes.ts';
import { statusColour, statusGlyph } from './statusGlyph.ts';

/**
 * How one claim stands: sign, word, and what belongs to it, on one line or two.
 *
 * @param language decides which side is first
 */
export function standingRow(
  { stacks, theme }: CardLayout,
  standing: CardStanding,
  fontSize: number,
  language: string,
): Node {
  const { status, word, rest } = standing;
  const set: Style = {
    fontFamily: stacks.standings,
    fontSize: `${fontSize}px`,
    lineHeight: '1.35',
  };
  const size = Math.round(fontSize * 0.92);
  const glyph: Node = {
    type: 'image',
    src: statusGlyph(status, theme),
    style: {
      width: `${size}px`,
      height: `${size}px`,
      flexShrink: 0,
      marginTop: `${Math.round(fontSize * 0.24)}px`,
    },
  };
  const style: Style = { alignItems: 'flex-start', gap: `${Math.round(fontSize * 0.4)}px` };
  return row(language, style, [
    glyph,
    text(word, { ...set, fontWeight: 650, color: statusColour(status, theme), flexShrink: 0 }),
    text(rest, { ...set, color: theme.soft, flexShrink: 1 }),
  ]);
}
