import type { ClaimStatus } from '../../model/types.ts';
import type { CardTheme } from './cardTheme.ts';

const RING = '<circle r="4" fill="none" stroke="INK" stroke-width="1.5"/>';
/** The shapes of the site's signs, around 0,0 within ±5: they tell the statuses apart without colour. */
const SHAPES: Record<ClaimStatus, string> = {
  asserted: RING,
  supported: `${RING}<path d="M0-4a4 4 0 0 1 0 8z" fill="INK"/>`,
  contested:
    '<path d="M0-4.8 4.8 0 0 4.8-4.8 0z" fill="none" stroke="INK" stroke-width="1.5"/><path d="M0-4.8V4.8L4.8 0z" fill="INK"/>',
  established: '<circle r="4.75" fill="INK"/>',
  refuted: `${RING}<path d="M-2.8-2.8 2.8 2.8M2.8-2.8-2.8 2.8" stroke="INK" stroke-width="1.5"/>`,
};

export function statusColour(status: ClaimStatus, theme: CardTheme): string {
  if (status === 'asserted') return theme.soft;
  if (status === 'contested') return theme.doubt;
  return status === 'refuted' ? theme.accent : theme.firm;
}

/** @returns a `data:` URL of the sign of a status */
export function statusGlyph(status: ClaimStatus, theme: CardTheme): string {
  const shapes = SHAPES[status].replaceAll('INK', statusColour(status, theme));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 12 12" width="96" height="96">${shapes}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
