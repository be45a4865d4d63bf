import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import type { FlowClaim } from '../../model/figures.ts';
import type { DateText, Entity, ResolvedArticle } from '../../model/types.ts';
import { claimFragment } from '../../urls.ts';
import { asOfNote } from '../asOf/asOfSwitch.ts';
import { onDays, valuesByDay } from '../asOf/byDay.ts';
import { recordDays, statusOn } from '../asOf/record.ts';
import { claimLines, statusWord } from '../claimLines.ts';
import { type Direction, directionsOf, VERDICTS, verdictsOn } from './directions.ts';

export interface ExchangeOptions {
  messages: Messages;
  /** The address of a country's flag, where there is one. */
  flagOf?: (country: Entity) => string | undefined;
}

/**
 * Two countries with a line for each claim that says what moves between them, drawn as firmly as the claim stands and
 * leading to it; below, the claims that say nothing of the kind. All of it for each day on which the record changed.
 *
 * @returns a `figure`, or null where flows connect any other number of countries than two
 */
export function exchangeFigure(
  article: ResolvedArticle,
  { messages, flagOf = () => undefined }: ExchangeOptions,
): Element | null {
  const directions = directionsOf(article);
  if (!directions) return null;
  const days = recordDays(article);
  const words = messages.figures.exchange;
  const [there, back] = directions;
  const end = (country: Entity) => {
    const flag = flagOf(country);
    return h('span', [
      flag ? h('img.flag', { src: flag, alt: '', width: 20, height: 15 }) : null,
      country.name,
    ]);
  };
  const others = article.claims.filter(({ flow }) => flow === undefined);
  return h('figure.fig.exchange', [
    h('figcaption', [
      ...captions(directions, days, messages),
      h('span.sub', [`${messages.figures.flows.title}, `, ...asOfNote(days, messages)]),
    ]),
    h('p.ends', { ariaHidden: 'true' }, [end(there.from), end(there.to)]),
    lanes(there, 'there', days, messages),
    lanes(back, 'back', days, messages),
    others.length > 0
      ? h('ul.lines', { ariaLabel: words.others }, claimLines(others, days, messages))
      : null,
  ]);
}

/** What the two directions come to, in a sentence for each day. */
function captions(
  directions: readonly Direction[],
  days: readonly DateText[],
  messages: Messages,
): Element[] {
  return valuesByDay(days, (day) => captionOn(directions, day, messages)).map((each) =>
    h('b', onDays(each, days), each.value),
  );
}

export function captionOn(
  directions: readonly Direction[],
  day: DateText,
  { figures: { exchange: words } }: Messages,
): string {
  const verdicts = verdictsOn(directions, day);
  const known = directions.flatMap(({ from, to }, index) => {
    const verdict = verdicts[index];
    return verdict ? [{ verdict, from, to }] : [];
  });
  const [first, second] = known.sort(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  );
  if (!first) return words.nothing;
  if (!second) return words.one(first.from.name, first.to.name, first.verdict);
  return first.verdict === second.verdict
    ? words.both(first.verdict)
    : words.different(first.verdict, second.verdict);
}

function lanes(
  { from, to, claims }: Direction,
  name: 'there' | 'back',
  days: readonly DateText[],
  messages: Messages,
): Element {
  const way = messages.figures.flows.route(from.name, to.name);
  if (claims.length === 0)
    return h('p', { className: ['lanes', name] }, messages.figures.exchange.none(way));
  return h(
    'ul',
    { className: ['lanes', name], ariaLabel: way },
    claims.map((claim) => lane(claim, days, messages)),
  );
}

function lane(claim: FlowClaim, days: readonly DateText[], messages: Messages): Element {
  const stretches = valuesByDay(days, (day) => statusOn(claim, day));
  return h('li', [
    h('a', { href: `#${claimFragment(claim)}` }, [
      h('span', claim.flow.what),
      ...stretches.map(
        (each): ElementContent =>
          h('span', onDays(each, days, 'stands'), [
            statusWord(each.value, messages),
            h('i', { className: ['wire', `wire-${each.value ?? 'unmade'}`] }),
          ]),
      ),
    ]),
  ]);
}
