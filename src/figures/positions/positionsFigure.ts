import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../messages/formatDate.ts';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import type { Position, ResolvedArticle, Stance } from '../../model/types.ts';
import { dayOf } from '../../schema/days.ts';
import { sourceFragment } from '../../urls.ts';
import { STANCE_MARKERS } from '../stanceMarkers.ts';
import type { Figure } from '../types.ts';
import { type Party, partiesOf, type Standing, standingsOf } from './columns.ts';

/** More columns than the text's measure holds: the table then scrolls by itself. */
const MOST_PARTIES = 5;

/**
 * A table of claims by parties (see `partiesOf` for who makes a column). A cell holds the latest position of each
 * speaker with a link to the words, or to the source where the article does not quote them; earlier positions of
 * the same speaker stand below it with their dates. On narrow screens each row becomes a list.
 *
 * @returns null where nobody takes a position
 */
export function positionsFigure(
  article: ResolvedArticle,
  messages: Messages = messagesFor(article.language),
): Figure | null {
  const parties = partiesOf(article);
  if (parties.length === 0) return null;
  const words = messages.figures.positions;
  const cell = (party: Party, standings: Standing[]): Element =>
    h('td', [
      h('span.fig-party', party.name),
      ...standings.map((standing) => standingBlock(standing, party, messages, article)),
    ]);
  const table = h('table.fig-positions', [
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, messages.terms.claim),
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
    title: words.title,
    description: words.description,
    children: [parties.length > MOST_PARTIES ? scrolling(table, words.title) : table],
  };
}

function scrolling(table: Element, label: string): Element {
  return h('div.fig-scroll', { role: 'region', ariaLabel: label, tabIndex: 0 }, [table]);
}

function standingBlock(
  { latest, earlier }: Standing,
  party: Party,
  messages: Messages,
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
    h('p', stance(latest.stance, messages, hrefOf(latest, article))),
    h('p.fig-more', [...speaker, date(latest)]),
    earlier.length === 0
      ? null
      : h('p.fig-more', [
          messages.figures.positions.earlier,
          ...earlier.flatMap((position, index): ElementContent[] => [
            { type: 'text', value: index === 0 ? ' ' : '; ' },
            h('a', { href: hrefOf(position, article) }, messages.stances[position.stance].word),
            { type: 'text', value: ', ' },
            date(position),
          ]),
        ]),
  ]);
}

function stance(kind: Stance, messages: Messages, href?: string): Element {
  const { word } = messages.stances[kind];
  return h('span', { className: ['fig-word', `fig-${kind}`] }, [
    h('span.fig-glyph', { ariaHidden: 'true' }, STANCE_MARKERS[kind]),
    ' ',
    href ? h('a', { href }, word) : word,
  ]);
}

/** The words, or the source's entry in the article. */
function hrefOf({ quote, source }: Position, article: ResolvedArticle): string {
  return quote ? quote.hrefInArticle : `${article.href}#${sourceFragment(source.id)}`;
}
