import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type FigureWords, wordsFor } from '../../messages/figureWords.ts';
import { dayOf, formatDate } from '../../model/dates.ts';
import type { Position, ResolvedArticle, Stance } from '../../model/types.ts';
import type { Figure } from '../types.ts';
import { type Party, partiesOf, type Standing, standingsOf } from './columns.ts';

/** The marker beside the word: shape, not colour, tells them apart. */
const SIGNS: Record<Stance | 'silent', string> = {
  asserts: '+',
  hedges: '±',
  denies: '−',
  declines: '…',
  silent: '·',
};

/** More columns than the text's measure holds: the table then scrolls by itself. */
const MOST_PARTIES = 5;

/**
 * A table of claims by parties (see `partiesOf` for who makes a column). A cell holds the latest position of each
 * speaker with a link to the words, or to the source where the article does not quote them; earlier positions of
 * the same speaker stand below it with their dates. On narrow screens each row becomes a list.
 *
 * @returns null where nobody takes a position
 */
export function positionsFigure(article: ResolvedArticle): Figure | null {
  const parties = partiesOf(article);
  if (parties.length === 0) return null;
  const words = wordsFor(article.language);
  const cell = (party: Party, standings: Standing[]): Element =>
    h('td', [
      h('span.fig-party', party.name),
      ...(standings.length > 0
        ? standings.map((standing) => standingBlock(standing, party, words, article))
        : [h('p', stance('silent', words))]),
    ]);
  const table = h('table.fig-positions', [
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, words.positions.claim),
        ...parties.map(({ name }) => h('th', { scope: 'col' }, name)),
      ]),
    ]),
    h(
      'tbody',
      article.claims.map((claim) =>
        h('tr', [
          h('th', { scope: 'row' }, [h('a', { href: claim.hrefInArticle }, claim.text)]),
          ...parties.map((party) => cell(party, standingsOf(claim, party))),
        ]),
      ),
    ),
  ]);
  return {
    title: words.positions.title,
    description: words.positions.description,
    children: [parties.length > MOST_PARTIES ? scrolling(table, words.positions.title) : table],
  };
}

function scrolling(table: Element, label: string): Element {
  return h('div.fig-scroll', { role: 'region', ariaLabel: label, tabIndex: 0 }, [table]);
}

function standingBlock(
  { latest, earlier }: Standing,
  party: Party,
  words: FigureWords,
  article: ResolvedArticle,
): Element {
  const date = (position: Position) =>
    h(
      'time',
      { dateTime: dayOf(position.date) },
      formatDate(position.date, article.language, 'short'),
    );
  // The column's head already names a country, or an organization, that speaks for itself.
  const speaker = latest.by.name === party.name ? [] : [`${latest.by.name}, `];
  return h('div.fig-standing', [
    h('p', stance(latest.stance, words, hrefOf(latest, article))),
    h('p.fig-more', [...speaker, date(latest)]),
    earlier.length === 0
      ? null
      : h('p.fig-more', [
          words.positions.earlier,
          ...earlier.flatMap((position, index): ElementContent[] => [
            { type: 'text', value: index === 0 ? ' ' : '; ' },
            h('a', { href: hrefOf(position, article) }, words.stances[position.stance]),
            { type: 'text', value: ', ' },
            date(position),
          ]),
        ]),
  ]);
}

function stance(kind: Stance | 'silent', words: FigureWords, href?: string): Element {
  const word = words.stances[kind];
  return h('span', { className: ['fig-word', `fig-${kind}`] }, [
    h('span.fig-glyph', { ariaHidden: 'true' }, SIGNS[kind]),
    ' ',
    href ? h('a', { href }, word) : word,
  ]);
}

/** The words, or the source's entry in the article. */
function hrefOf({ quote, source }: Position, article: ResolvedArticle): string {
  return quote ? quote.hrefInArticle : `${article.href}#${source.fragment}`;
}
