import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import { type FlowClaim, flowClaims } from '../../model/figures.ts';
import type { DateText, ResolvedArticle } from '../../model/types.ts';
import { claimFragment } from '../../urls.ts';
import { onDays, valuesByDay } from '../asOf/byDay.ts';
import { recordDays, statusOn } from '../asOf/record.ts';
import { statusWord } from '../claimLines.ts';
import { flowMapOf } from './flowsFigure.ts';
import { type FlowLook, landDefinitions, mapSvg } from './mapSvg.ts';

/**
 * The map of what moves between countries as it stands in an article: in the page's own type, for each day on which the
 * record changed, with the list of the same below it.
 *
 * @returns a `figure`, or null where no claim has a flow
 */
export function mapFigure(
  article: ResolvedArticle,
  messages: Messages,
  fullHref?: string,
): Element | null {
  const claims = flowClaims(article);
  if (claims.length === 0) return null;
  const days = recordDays(article);
  const map = flowMapOf(article);
  const { flows: words } = messages.figures;
  const text = { title: words.title, description: words.mapAlt };
  const isDisputed = map !== undefined && map.land.disputed !== '';
  const looks = claims.map((claim) => looksOf(claim, days));
  return h('figure.fig.flow-map', [
    h('figcaption', [
      h('b', words.title),
      ' ',
      fullHref ? h('a', { href: fullHref }, words.more) : null,
    ]),
    ...(map?.windows ?? []).map((window, index) =>
      mapSvg(
        window,
        looks,
        isDisputed,
        text,
        '',
        index === 0 && map ? [landDefinitions(map.land)] : [],
      ),
    ),
    h(
      'ol',
      claims.map((claim) =>
        h('li', [
          h(
            'a',
            { href: `#${claimFragment(claim)}` },
            words.sentence(claim.flow.from.name, claim.flow.to.name, claim.flow.what),
          ),
          ...valuesByDay(days, (day) => statusOn(claim, day)).flatMap((each) => [
            ' ',
            statusWord(each.value, messages, onDays(each, days)),
          ]),
        ]),
      ),
    ),
    isDisputed ? h('p.sub', words.disputed) : null,
  ]);
}

/** Nothing is drawn of a flow on the days before it was on record. */
function looksOf(claim: FlowClaim, days: readonly DateText[]): FlowLook[] {
  return valuesByDay(days, (day) => statusOn(claim, day)).flatMap((each) =>
    each.value === undefined ? [] : [{ status: each.value, days: onDays(each, days) }],
  );
}
