import type { IssueEntry } from './entry.ts';

/** Of the prose itself, its figures and its pictures. */
export const PROSE_ISSUES = {
  RawHtml: {
    level: 'error',
    meaning: 'HTML in the Markdown',
    example: 'The <b>loan</b> was signed.',
    fix: 'Write it in Markdown (`**loan**`), or put a `\\` before a `<` that is meant as a sign.',
  },
  HeadingTooHigh: {
    level: 'error',
    meaning: 'a heading of level one in the prose: the title is that heading',
    example: '# What the contract says',
    fix: 'Begin with `##`.',
  },
  FootnoteUnused: {
    level: 'error',
    meaning: 'a footnote that nothing in the prose refers to',
    example: '[^1]: A note that nobody will read.',
    fix: 'Refer to it where it belongs, or take it out.',
  },
  UnknownMention: {
    level: 'error',
    meaning: 'a link such as person:ID to an entity that the article does not list',
    example: 'Ask [her](person:mara-vos).',
    fix: 'Correct the id, or list the entity.',
  },
  MarkdownBroken: {
    level: 'error',
    meaning:
      'a note, a link or a heading that is not written as it must be, and would be shown as it was typed; lists or block quotes nested deeper than anybody can follow',
    example: 'So it was.[^courier-loan',
    fix: 'Close the bracket, or add the space or the address that is missing; take away marks at the start of the line.',
  },
  UnknownFigure: {
    level: 'error',
    meaning: 'a ::figure of a kind that does not exist',
    example: '::figure{chart}',
    fix: 'Write one of the kinds that the message lists.',
  },
  FigureEmpty: {
    level: 'error',
    meaning: 'a ::figure for which the article lists nothing',
    example: '::figure{flows}   (no claim has a flow)',
    fix: 'Take the line out, or list what the figure shows.',
  },
  FigureRepeated: {
    level: 'error',
    meaning: 'a ::figure that stands in the prose already',
    example: '::figure{timeline}\n\n::figure{timeline}',
    fix: 'Take one of the two out.',
  },
  FigureNotAlone: {
    level: 'error',
    meaning: 'a ::figure line that is not a paragraph of its own',
    example: 'See this:\n::figure{flows}',
    fix: 'Put an empty line before and after it.',
  },
  ImageNotFound: {
    level: 'error',
    meaning: 'an image file that is not there',
    example: '![Cranes](./crane.jpg)',
    fix: 'Put the file beside the article, or correct its name. Letter case counts.',
  },
  ImageUnreadable: {
    level: 'error',
    meaning: 'an image file that is damaged, or not of a kind that the build can use',
    example: '![Cranes](./cranes.jpg)   (a renamed HEIC)',
    fix: 'Export it again as JPEG, PNG, WebP, AVIF or GIF.',
  },
  ImageWithoutAlt: {
    level: 'error',
    meaning: 'an image without a text for those who do not see it',
    example: '![](./cranes.jpg)',
    fix: 'Say between the brackets what it shows.',
  },
  RemoteImage: {
    level: 'error',
    meaning: 'an image on another host',
    example: '![Cranes](https://example.org/cranes.jpg)',
    fix: 'Put a copy that you may publish beside the article: a page loads nothing from elsewhere.',
  },
  LinkBroken: {
    level: 'error',
    meaning: 'a link to something that this site will not have',
    example: '[before](/articles/harbor/)',
    fix: 'Correct the address as the message proposes.',
  },
  GlyphMissing: {
    level: 'warning',
    meaning: 'a character on a card that no font of the site has',
    example: 'title: The harbour \\uE000',
    fix: 'Write it otherwise, or live with the box that stands for it on the social card.',
  },
} as const satisfies Record<string, IssueEntry>;
