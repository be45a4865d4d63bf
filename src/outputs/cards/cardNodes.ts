import type { Node } from 'takumi-js/node';
import { directionOf, isRightToLeft } from '../../text/direction.ts';
import { breakable } from './breakable.ts';
import type { CardText } from './cardText.ts';

export type Style = NonNullable<Node['style']>;

export function column(style: Style, children: Node[]): Node {
  return {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', ...style },
    children,
  };
}

/** @param language decides which side is first */
export function row(language: string, style: Style, children: Node[]): Node {
  const flexDirection = isRightToLeft(language) ? 'row-reverse' : 'row';
  return { type: 'container', style: { display: 'flex', flexDirection, ...style }, children };
}

export function text({ text, language, marks = ['', ''] }: CardText, style: Style): Node {
  const direction = directionOf(language);
  return {
    type: 'text',
    text: marks[0] + breakable(text, language) + marks[1],
    lang: language,
    dir: direction,
    style: { direction, ...style },
  };
}
