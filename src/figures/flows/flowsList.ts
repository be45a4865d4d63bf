import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import type { FlowClaim } from '../../model/figures.ts';
import { LINE_DASHES, statusMarker } from '../statusMarker.ts';

/** Everything that the map shows, in words; its numbers are the map's. */
export function flowsList(claims: readonly FlowClaim[], messages: Messages): Element {
  const date = (claim: FlowClaim) =>
    claim.since
      ? messages.terms.since(messages.day(claim.since))
      : messages.terms.asOf(messages.day(claim.asOf));
  return h(
    'ol.fig-flows',
    claims.map((claim) =>
      h('li', [
        lineSample(claim),
        h('p', [
          h(
            'strong',
            `${messages.figures.flows.route(claim.flow.from.name, claim.flow.to.name)}: `,
          ),
          claim.flow.what,
        ]),
        h('p.fig-more', [h('a', { href: claim.hrefInArticle }, claim.text)]),
        h('p.fig-more', [
          h('span', { className: ['fig-word', `fig-is-${claim.status}`] }, [
            statusMarker(claim.status),
            ` ${messages.statuses[claim.status].word}`,
          ]),
          ` ${date(claim)}`,
        ]),
      ]),
    ),
  );
}

/** The line of the arrow, as a key. */
function lineSample({ status }: FlowClaim): Element {
  return s(
    'svg',
    {
      className: ['fig-sample', 'fig-arrow'],
      viewBox: '0 0 34 12',
      width: '34',
      height: '12',
      'aria-hidden': 'true',
    },
    [
      s('path', { d: 'M0 6h26', 'stroke-dasharray': LINE_DASHES[status] }),
      s('path', { className: ['fig-head'], d: 'M34 6l-9-4v8z' }),
      status === 'refuted' ? s('path', { d: 'M8 2l8 8m0-8l-8 8' }) : null,
    ],
  );
}
