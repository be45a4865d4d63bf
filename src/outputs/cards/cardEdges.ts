import type { Node } from 'takumi-js/node';
import { isRightToLeft } from '../../text/direction.ts';
import type { CardContent } from './cardContent.ts';
import { column, row, type Style, text } from './cardNodes.ts';
import type { CardTheme } from './cardTheme.ts';

/** Names of more characters are set smaller. */
const LONG_NAME = 48;

export interface CardLayout {
  content: CardContent;
  /** The value of `font-family` of each text. */
  stacks: Record<TextKey, string>;
  theme: CardTheme;
}

export type TextKey =
  | 'masthead'
  | 'heading'
  | 'words'
  | 'gloss'
  | 'who'
  | 'role'
  | 'when'
  | 'publisher';

/** The line above the words. */
export function header({ content, stacks, theme }: CardLayout): Node {
  const { language, masthead, heading } = content;
  const title = text(
    { text: masthead, language },
    {
      fontFamily: stacks.masthead,
      fontSize: '31px',
      fontWeight: 600,
      lineHeight: '1.2',
      color: theme.accent,
      flexShrink: 0,
      maxWidth: '520px',
    },
  );
  const beside =
    heading &&
    text(heading, {
      fontFamily: stacks.heading,
      fontSize: '24px',
      lineHeight: '1.35',
      color: theme.soft,
      textAlign: isRightToLeft(language) ? 'left' : 'right',
    });
  const style: Style = { justifyContent: 'space-between', alignItems: 'baseline', gap: '56px' };
  return row(language, style, beside ? [title, beside] : [title]);
}

/** The lines below the words: who on one side; when, where and from whom on the other. */
export function footer({ content, stacks, theme }: CardLayout): Node {
  const { language } = content;
  const far = isRightToLeft(language) ? 'left' : 'right';
  const lines = (keys: readonly TextKey[], first: Style, all: Style): Node[] =>
    keys.flatMap((key, index) => {
      const value = content[key];
      if (!value || typeof value === 'string') return [];
      const style: Style = {
        fontFamily: stacks[key],
        fontSize: '24px',
        lineHeight: '1.35',
        color: theme.soft,
        overflowWrap: 'anywhere',
        ...all,
        ...(index === 0 ? first : {}),
      };
      return [text(value, style)];
    });
  const nameSize = content.who.text.length > LONG_NAME ? '25px' : '31px';
  const who = lines(['who', 'role'], { fontSize: nameSize, fontWeight: 650, color: theme.ink }, {});
  const when = lines(
    ['when', 'publisher'],
    { fontWeight: 500, color: theme.ink },
    { textAlign: far },
  );
  const style: Style = {
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '56px',
    borderTop: `1px solid ${theme.rule}`,
    paddingTop: '22px',
  };
  const sides = [column({ flexShrink: 1 }, who)];
  if (when.length > 0) sides.push(column({ flexShrink: 1, maxWidth: '480px' }, when));
  return row(language, style, sides);
}
