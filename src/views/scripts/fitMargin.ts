/**
 * Keeps the margin in order, whatever the browser: each panel level with its words or below the panel before, and what
 * follows the prose below the last of them. Style sheets say the same where the browser has anchors; some do not, and some
 * leave the panels below where they were when one of them opens.
 */

/** In root em, as in `panels.css`: how far a panel stands above the top of its words, and below the panel before. */
const ABOVE = 0.1;
const GAP = 1.15;
/** What a browser may round. */
const SLACK = 1;

const prose = document.querySelector<HTMLElement>('.prose');

export function fitMargin(): void {
  if (!prose) return;
  const { top } = prose.getBoundingClientRect();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  let bottom: number | undefined;
  for (const panel of prose.querySelectorAll<HTMLElement>(':scope > .panel')) {
    const { position, display } = getComputedStyle(panel);
    if (position !== 'absolute' || display === 'none') continue;
    const level = wordsOf(panel)?.getClientRects()[0]?.top;
    if (level !== undefined) {
      const wanted = Math.max(level - top - ABOVE * rem, (bottom ?? -GAP * rem) + GAP * rem);
      const is = panel.getBoundingClientRect().top - top;
      if (Math.abs(is - wanted) > SLACK) panel.style.top = `${wanted}px`;
    }
    bottom = panel.getBoundingClientRect().bottom - top;
  }
  prose.style.setProperty('--tail', bottom === undefined ? 'auto' : `${bottom}px`);
}

/** What a panel stands level with. */
function wordsOf(panel: Element): Element | null | undefined {
  if (panel.matches('.card')) return document.querySelector('.opener');
  const number = /\ba(\d+)\b/.exec(panel.className)?.[1];
  return prose?.querySelector(`:is(mark, [data-claim]).n${number}[id]`);
}

addEventListener('resize', fitMargin);
document.fonts.addEventListener('loadingdone', fitMargin);
