import type { Stance } from '../model/types.ts';

/** The marker beside a stance's word: shape, not colour, tells them apart. */
export const STANCE_MARKERS: Record<Stance, string> = {
  asserts: '+',
  hedges: '±',
  denies: '−',
  declines: '…',
};
