import type { Mutation } from '../../support/mutate.ts';
import { ARTICLE, prose, rows } from './minimalRows.ts';

/** Ways to break the prose, the YAML and the file of the fixture `minimal`: what stands before anything is known of its fields. */
export const BROKEN_TEXT: Mutation[] = [
  ...rows(ARTICLE, [
    // The prose.
    prose('HTML in a paragraph', 'An ▸<img src=x> here.', 'RawHtml'),
    prose('HTML as a block', '▸<div>\nblock\n</div>', 'RawHtml'),
    prose('a comment that never ends', '▸<!-- note to self', 'RawHtml'),
    prose('words after a comment', '▸<!-- note --> to all', 'RawHtml'),
    prose('a script', '▸<script>alert(1)</script>', 'RawHtml'),
    prose('a heading of level one', '▸# Loud', 'HeadingTooHigh'),
    prose('a heading of level one, underlined', '▸Loud\n====', 'HeadingTooHigh'),
    prose('a figure of no kind', '▸::figure{map}', 'UnknownFigure'),
    prose('a figure for which there is nothing', '▸::figure{flows}', 'FigureEmpty'),
    prose('a figure twice', '▸::figure{timeline}\n\nSo.\n\n▸::figure{timeline}', [
      'FigureEmpty',
      'FigureRepeated',
    ]),
    prose('a footnote that nothing refers to', '▸[^a]: Nobody reads it.', 'FootnoteUnused'),
    prose('a link to no page', '▸[before](/articles/fery/)', 'LinkBroken'),
    prose('a figure in a paragraph', 'See this:\n▸::figure{flows}', 'FigureNotAlone'),
    prose('a note without its end', 'So it was.▸[^harbour-log', 'MarkdownBroken'),
    prose('an image that is nowhere', '▸![A boat](./none.png)', 'ImageNotFound'),
    prose('an image outside the folder', '▸![A boat](../../site.yaml)', 'ImageNotFound'),
    prose('an image on another host', '▸![A boat](https://a.example/a.png)', 'RemoteImage'),
    prose(
      'an image on another host, without a scheme',
      '▸![A boat](//a.example/a.png)',
      'RemoteImage',
    ),

    // YAML.
    ['a colon in a text', 'title: The ferry that', 'title: ▸The ferry: that', 'YamlSyntax'],
    ['a bracket', 'authors: [{ name: Staff }]', 'authors: ▸[{ name: Staff }', 'YamlSyntax'],
    ['a key twice', 'sources:', '▸title: Again\nsources:', 'YamlSyntax'],
    [
      'a comment in a title',
      /title: .*/,
      'title: ▸The ferry #1 of the harbour',
      'CommentCutsValue',
    ],
    [
      'a comment in a quote',
      'exact: the ferry left when',
      'exact: ▸the ferry left #when',
      'CommentCutsValue',
    ],
    ['a comment between brackets', 'place: Varnholm', 'place: ▸Quay #4', 'YamlSyntax'],
    [
      'a comma in a text between brackets',
      'place: Varnholm',
      'place: ▸Varnholm, the harbour, east',
      'CommaSplitsValue',
    ],
    [
      'no-break spaces for an indent',
      '    source: harb',
      '▸\u00a0\u00a0\u00a0\u00a0source: harb',
      'YamlSyntax',
    ],
    ['words after a quotation mark', /title: .*/, 'title: "The ferry" ▸in time', 'YamlSyntax'],
    ['a star first', /title: .*/, 'title: ▸*The* ferry', 'YamlSyntax'],
    ['an anchor first', /title: .*/, 'title: ▸&Sons, a ferry', 'YamlSyntax'],
    ['a tab', '  - id: on-time\n    speaker', '  - id: on-time\n▸\tspeaker', 'YamlSyntax'],

    // The file.
    ['no frontmatter', /^---\n/, '▸', 'FrontmatterMissing'],
    ['frontmatter without an end', /\n---\n\n/, '\n\n', 'FrontmatterMissing', [ARTICLE, '▸---\n']],
    ['an empty file', /^[\s\S]*$/, '▸', 'FrontmatterMissing'],
  ]),
];
