/** Keeps what follows the prose below the last panel of its margin: panels that are anchored push nothing down. */
const prose = document.querySelector<HTMLElement>('.prose');

export function fitMargin(): void {
  if (!prose) return;
  const { top } = prose.getBoundingClientRect();
  const bottoms = [...prose.querySelectorAll(':scope > .panel')]
    .filter((panel) => getComputedStyle(panel).position === 'absolute')
    .map((panel) => panel.getBoundingClientRect().bottom - top);
  prose.style.setProperty('--tail', bottoms.length > 0 ? `${Math.max(...bottoms)}px` : 'auto');
}

addEventListener('resize', fitMargin);
document.fonts.addEventListener('loadingdone', fitMargin);
