import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import type { ClaimStatus, DateText, ResolvedClaim } from '../../model/types.ts';
import { claimFragment } from '../../urls.ts';
import { comingClass } from '../asOf/byDay.ts';
import { type StatusRun, statusRuns } from '../asOf/record.ts';
import { labelOf } from '../claimLines.ts';
import { statusShapes } from '../statusMarker.ts';
import type { Context } from './context.ts';
import { type Sign, signsOf } from './course.ts';
import { em, type Frame } from './frame.ts';
import { LETTERS } from './timeScale.ts';

const ABOVE = 13;
const LINE = 25;
const BELOW = 43;

/** A row for each claim: its label, and a line through time that changes where its status does. */
export function claimRows(frame: Frame, { article, days, messages }: Context): Element {
  return h(
    'ul.ev-rows',
    article.claims.map((claim) =>
      h('li', [
        h('a', { href: `#${claimFragment(claim)}` }, [
          h('span', labelOf(claim)),
          h('span.unseen', `: ${courseInWords(claim, messages)}`),
          ...course(claim, frame, days, messages),
        ]),
      ]),
    ),
  );
}

/** How a claim came to stand, in words. */
export function courseInWords(claim: ResolvedClaim, messages: Messages): string {
  return messages.figures.timeline.course(
    statusRuns(claim).map(({ status, from }) => ({
      status: messages.statuses[status].word,
      since: messages.day(from, 'short'),
    })),
  );
}

function course(
  claim: ResolvedClaim,
  frame: Frame,
  days: readonly DateText[],
  messages: Messages,
): Element[] {
  const runs = statusRuns(claim);
  const signs = signsOf(runs, frame.at, frame.end, messages.statuses, LETTERS);
  const height = em(signs.some(({ word }) => word === 'below') ? BELOW + 5 : LINE + 12);
  const layer = (name: string, shapes: Element[]) =>
    s(
      'svg',
      { className: ['ev-course', name], width: '100%', height, 'aria-hidden': 'true' },
      shapes,
    );
  // The veil lies between them.
  return [
    layer(
      'lines',
      runs.flatMap((run) => line(run, frame)),
    ),
    layer(
      'signs',
      signs.map((sign) => drawSign(sign, frame, days, messages)),
    ),
  ];
}

/** A refuted line is broken in its middle by a cross. */
function line({ status, from, until }: StatusRun, { x, onward }: Frame): Element[] {
  const end = until ? x(until) : onward === 1 ? '100%' : '0';
  const drawn = s('line', {
    className: ['ln', status],
    x1: x(from),
    x2: end,
    y1: em(LINE),
    y2: em(LINE),
  });
  if (status !== 'refuted') return [drawn];
  const middle = `${Math.round(Number.parseFloat(x(from)) * 50 + Number.parseFloat(end) * 50) / 100}%`;
  return [drawn, placed(middle, 0, status, [s('path', { d: 'M-5-5 5 5M5-5-5 5' })])];
}

function drawSign(
  { status, from, shift, word }: Sign,
  frame: Frame,
  days: readonly DateText[],
  messages: Messages,
): Element {
  const sign = placed(frame.x(from), shift * frame.onward, status, [
    s('use', { href: `#${signFragment(status)}` }),
  ]);
  const coming = comingClass(from, days);
  const said = messages.statuses[status].word;
  return s('g', coming.length > 0 ? { className: coming } : {}, [
    sign,
    word
      ? s(
          'text',
          {
            className: [status],
            x: frame.x(from),
            y: em(word === 'above' ? ABOVE : BELOW),
            dx: (shift - 7) * frame.onward,
          },
          said,
        )
      : null,
  ]);
}

const signFragment = (status: ClaimStatus) => `sign_${status}`;

/** Each status has its shapes once in a page. */
export function signDefinitions(claims: readonly ResolvedClaim[]): Element {
  const statuses = new Set(
    claims.flatMap((claim) => statusRuns(claim).map(({ status }) => status)),
  );
  return s('svg', { className: ['ev-defs'], 'aria-hidden': 'true' }, [
    s(
      'defs',
      [...statuses].map((status) =>
        s('g', { id: signFragment(status) }, [
          s('circle', { className: ['ev-blank'], r: '7' }),
          ...statusShapes(status),
        ]),
      ),
    ),
  ]);
}

/** Shapes around a place on the line. */
function placed(x: string, shift: number, status: string, shapes: Element[]): Element {
  return s('svg', { x, y: em(LINE), overflow: 'visible' }, [
    s(
      'g',
      { className: ['sign', status], transform: shift ? `translate(${shift})` : undefined },
      shapes,
    ),
  ]);
}

/** The day up to which the line of a day is known. */
export function veil(day: DateText, { x, onward }: Frame): Element {
  const at = Number.parseFloat(x(day));
  return s('rect', {
    className: ['veil'],
    x: onward === 1 ? x(day) : '0',
    width: onward === 1 ? `${100 - at}%` : x(day),
    height: '100%',
  });
}
