import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ClaimStatus } from '../model/types.ts';

/** How the line of a flow, or of a status through time, is drawn: dotted, dashed, solid and thick. */
export const LINE_DASHES: Record<ClaimStatus, string | undefined> = {
  asserted: '2 3.5',
  contested: '7 4.5',
  supported: undefined,
  established: undefined,
  refuted: '1 6',
};
export const LINE_WIDTHS: Record<ClaimStatus, number> = {
  asserted: 2,
  contested: 2,
  supported: 2,
  established: 4,
  refuted: 1.5,
};

/**
 * The shapes of a status around 0,0 within ±5: hollow (asserted), half (supported), half diamond (contested),
 * full (established), crossed (refuted). Shape tells them apart without colour.
 */
export function statusShapes(status: ClaimStatus): Element[] {
  const hollow = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };
  const full = { fill: 'currentColor' };
  const ring = s('circle', { r: '4', ...hollow });
  switch (status) {
    case 'asserted':
      return [ring];
    case 'supported':
      return [ring, s('path', { d: 'M0-4a4 4 0 0 1 0 8z', ...full })];
    case 'contested':
      return [
        s('path', { d: 'M0-4.8 4.8 0 0 4.8-4.8 0z', ...hollow }),
        s('path', { d: 'M0-4.8V4.8L4.8 0z', ...full }),
      ];
    case 'established':
      return [s('circle', { r: '4.75', ...full })];
    case 'refuted':
      return [ring, s('path', { d: 'M-2.8-2.8 2.8 2.8M2.8-2.8-2.8 2.8', ...hollow })];
  }
}

/** The marker alone, to stand before the status's word: hidden from readers who hear the word. */
export function statusMarker(status: ClaimStatus): Element {
  return s(
    'svg',
    {
      className: ['fig-marker', `fig-is-${status}`],
      viewBox: '-6 -6 12 12',
      width: '12',
      height: '12',
      'aria-hidden': 'true',
    },
    statusShapes(status),
  );
}
