/**
 * One gesture for all that is marked in an article: a press opens its panel beside the words, under them where there is no
 * margin; a second press, Esc or a press elsewhere closes it. What was pressed stays where it is on the screen. Without
 * this the markers are links to their panels.
 */

import { type Asked, panelAskedBy, panelOfHash } from './findPanel.ts';
import { fitMargin } from './fitMargin.ts';
import { type PlacedPanel, place, wide } from './placePanel.ts';

interface Open extends Asked {
  place: PlacedPanel;
}

const root = document.documentElement;
/** Those that are open, each opened from within the one before it. */
const open: Open[] = [];

const isWithin = (element: Element, { panel, place: { element: placed } }: Open) =>
  panel.contains(element) || placed.contains(element);

/** Changes the page and leaves one element where it is on the screen. */
function keeping(still: Element, change: () => void) {
  const { top } = still.getBoundingClientRect();
  root.style.overflowAnchor = 'none';
  change();
  fitMargin();
  const moved = still.getBoundingClientRect().top - top;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  root.style.overflowAnchor = '';
}

function show(asked: Asked) {
  const parents = open.findLastIndex((each) => isWithin(asked.opener, each)) + 1;
  closeFrom(parents);
  open.push({ ...asked, place: place(asked, parents > 0) });
}

function closeFrom(depth: number) {
  for (const { place: placed } of open.splice(depth).reverse()) placed.undo();
}

/** Closes the innermost panel and gives the focus back to what opened it. */
function closeLast() {
  const last = open.at(-1);
  if (!last) return;
  const hadFocus =
    isWithin(document.activeElement ?? root, last) || document.activeElement === document.body;
  keeping(last.opener, () => closeFrom(open.length - 1));
  if (hadFocus) last.opener.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (target.closest('.close')) {
    event.preventDefault();
    closeLast();
    return;
  }
  const asked = panelAskedBy(target);
  // The keyboard shows where it is; who points knows.
  if (event.detail > 0) root.classList.add('by-pointer');
  if (asked) {
    event.preventDefault();
    press(asked);
    return;
  }
  const link = target.closest<HTMLAnchorElement>('a[href]');
  if (
    link &&
    link.hash !== '' &&
    link.pathname === location.pathname &&
    link.host === location.host
  ) {
    // The browser goes to the words; their panel follows, where that is no step of the history.
    if (link.hash === location.hash) requestAnimationFrame(arrive);
    return;
  }
  if (link || !getSelection()?.isCollapsed) return;
  const depth = open.findLastIndex((each) => isWithin(target, each)) + 1;
  if (depth < open.length) keeping(target, () => closeFrom(depth));
});

function press(asked: Asked) {
  const same = open.findIndex(({ panel, key }) => panel === asked.panel || key === asked.key);
  if (same >= 0) {
    const { opener } = open[same] as Open;
    keeping(asked.pressed, () => closeFrom(same));
    (asked.opener.isConnected ? asked.opener : opener).focus({ preventScroll: true });
    return;
  }
  keeping(asked.pressed, () => show(asked));
  open.at(-1)?.place.focus.focus({ preventScroll: true });
}

document.addEventListener('keydown', (event) => {
  root.classList.remove('by-pointer');
  const last = open.at(-1);
  if (!last) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    closeLast();
  }
  // A panel that stands elsewhere in the page is a step aside: the keyboard goes on from the words.
  if (event.key === 'Tab' && !last.opener.parentElement?.contains(last.place.element)) {
    leaveByTab(event, last);
  }
});

function leaveByTab(event: KeyboardEvent, { opener, place: { element } }: Open) {
  const stops = [
    ...element.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex]'),
  ].filter((stop) =>
    stop.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const active = document.activeElement;
  if (active !== edge && !(event.shiftKey && active === element)) return;
  opener.focus({ preventScroll: true });
  if (event.shiftKey) event.preventDefault();
}

/** Opens the panel of the words that the address leads to; not again on the way back to a page where that was done. */
function arrive() {
  const asked = panelOfHash();
  if (!asked) return;
  keeping(asked.pressed, () => {
    closeFrom(0);
    show(asked);
  });
  history.replaceState({ ...history.state, arrived: location.hash }, '');
}

const hasArrived = () => history.state?.arrived === location.hash;
addEventListener('hashchange', () => {
  if (!hasArrived()) arrive();
});
wide.addEventListener('change', () => closeFrom(0));

const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (!hasArrived() || navigation?.type === 'reload') arrive();
root.classList.add('js');
fitMargin();
