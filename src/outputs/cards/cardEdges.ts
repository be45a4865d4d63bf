import type { Node } from 'takumi-js/node';
import { isRightToLeft } from '../../text/direction.ts';
import { column, row, type Style, text } from './cardNodes.ts';
import { standingRow } from './cardStandings.ts';
import type { CardLayout, TextKey } from './cardTypes.ts';

/** Names of more characters are set smaller. */
const LONG_NAME = 48;
const WHEN_WIDTH = '500px';

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

/** The lines below the words: how the claims stand; who on one side; when, where and from whom on the other. */
export function footer(card: CardLayout): Node {
  const { kind, language, standings = [] } = card.content;
  if (kind !== 'quote' || standings.length === 0) return attribution(card);
  const rows = standings.map((each) =>
    standingRow(card, each, standings.length > 1 ? 25 : 27, language),
  );
  return column({ gap: '24px' }, [column({ gap: '6px' }, rows), attribution(card)]);
}

function attribution({ content, stacks, theme }: CardLayout): Node {
  const { language } = content;
  const far = isRightToLeft(language) ? 'left' : 'right';
  const lines = (
    keys: readonly Exclude<TextKey, 'masthead' | 'standings'>[],
    first: Style,
    all: Style,
  ): Node[] =>
    keys.flatMap((key, index) => {
      const value = content[key];
      if (!value) return [];
      const style: Style = {
        fontFamily: stacks[key],
        fontSize: '24px',
        lineHeight: '1.35',
        color: theme.soft,
        overflowWrap: 'anywhere',
        textWrap: 'balance',
        ...all,
        ...(index === 0 ? first : {}),
      };
      return [text(value, style)];
    });
  const nameSize = (content.who?.text.length ?? 0) > LONG_NAME ? '25px' : '31px';
  const first: Style = { fontWeight: 500, color: theme.ink };
  // No side of a claim is set firmer than another.
  const rest: Style = content.kind === 'claim' ? first : {};
  const name: Style =
    content.kind === 'claim' ? first : { fontSize: nameSize, fontWeight: 650, color: theme.ink };
  const who = lines(['who', 'role'], name, rest);
  const when = lines(['when', 'publisher'], first, { textAlign: far, ...rest });
  const style: Style = {
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '56px',
    borderTop: `1px solid ${theme.rule}`,
    paddingTop: '22px',
  };
  const sides = [column({ flexShrink: 1 }, who)];
  if (when.length > 0) sides.push(column({ flexShrink: 1, maxWidth: WHEN_WIDTH }, when));
  return row(language, style, sides);
}
