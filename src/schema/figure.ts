/** What `::figure{…}` in the prose may name. */
export const FIGURE_KINDS = ['exchange', 'flows', 'timeline', 'positions'] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

export function asFigureKind(name: string | undefined): FigureKind | undefined {
  return FIGURE_KINDS.find((kind) => kind === name);
}
