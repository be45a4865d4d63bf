/** The rules that differ from page to page: what belongs to one quote or claim stands together and rises together. */
import type { ClaimStatus, ResolvedClaim, ResolvedQuote } from '../../model/types.ts';
import type { TintOf } from '../../theme/tints.ts';
import type { Item, PanelPlan } from './panels.ts';

/** The colour of a status, by the name of its token. */
const STATUS_COLORS: Record<ClaimStatus, string> = {
  asserted: 'soft',
  supported: 'firm',
  contested: 'doubt',
  established: 'firm',
  refuted: 'accent',
};

/**
 * `.n1` is on the words, the marker and the panel's item: pointing at one raises all, and a link to the words opens the
 * item. `.a1` is on the panel that stands level with the words. Numbers, not ids, so that nothing an editor writes gets
 * into a style sheet. On paper the counter is the letter that words and their note have in common (`styles/print.css`).
 */
export function panelStyle({ panels, unplaced }: PanelPlan, tintOf: TintOf): string {
  const items: readonly Item<ResolvedQuote | ResolvedClaim>[] = [
    ...panels.flat().flatMap((panel) => [...panel.items]),
    ...unplaced,
  ];
  return items
    .map(({ number: n, of }) => {
      const color =
        'speaker' in of
          ? `--tint:var(--color-t${tintOf(of.speaker)})`
          : `--is:var(--color-${STATUS_COLORS[of.status]})`;
      const own = `--n:--n${n};${color};counter-set:note ${n}`;
      return (
        `.a${n}{${own}}.n${n}{${own};` +
        '.prose:has(&:hover,&[open],&:target,:empty:target+&) &{--wash:1}.prose:has(&:target,:empty:target+&) &{--at:visible}}'
      );
    })
    .join('');
}
