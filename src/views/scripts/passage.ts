/**
 * A link to any passage: select words of the article, and a small bar below them offers to copy a link that leads to just
 * them.
 */

import { buttonMessages, inTheirLanguage } from './buttonMessages.ts';
import { linkTo } from './passageLink.ts';

/** Shorter selections are slips of a finger. */
const SHORTEST = 3;
/** CSS pixels between the words, or the edge of the window, and the bar. */
const APART = 8;

const body = document.querySelector<HTMLElement>('[data-article-body]');
if (body && navigator.clipboard) offer(body);

function offer(article: HTMLElement) {
  const bar = document.createElement('p');
  bar.className = 'passage';
  bar.setAttribute('role', 'status');
  bar.hidden = true;
  const button = inTheirLanguage(document.createElement('button'));
  button.type = 'button';
  bar.append(button);
  article.after(bar);

  let selected: Range | undefined;
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const inArticle = range && article.contains(range.commonAncestorContainer);
    if (!inArticle || range.toString().trim().length < SHORTEST) {
      // A press on the bar takes the selection away on some phones: keep what was selected.
      if (!bar.matches(':focus-within, :active')) bar.hidden = true;
      return;
    }
    selected = range.cloneRange();
    button.textContent = buttonMessages.copyPassage;
    bar.hidden = false;
    putBelow(bar, selected);
  });
  for (const moved of ['scroll', 'resize']) {
    addEventListener(
      moved,
      () => {
        if (selected && !bar.hidden) putBelow(bar, selected);
      },
      { passive: true },
    );
  }

  // Pressing must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    if (!selected) return;
    try {
      await navigator.clipboard.writeText(await linkTo(selected, article));
    } catch {
      // The browser refused: nothing was copied, so nothing is said.
      return;
    }
    button.textContent = buttonMessages.done;
    setTimeout(() => {
      bar.hidden = true;
    }, 2000);
  });
}

/** Below the last of the words: a phone has its own menu above them. */
function putBelow({ style, offsetWidth, offsetHeight }: HTMLElement, range: Range) {
  const last = [...range.getClientRects()].at(-1);
  if (!last) return;
  const within = (place: number, size: number, room: number) =>
    Math.max(APART, Math.min(place, room - size - APART));
  const { clientWidth } = document.documentElement;
  style.left = `${within((last.left + last.right - offsetWidth) / 2, offsetWidth, clientWidth)}px`;
  style.top = `${within(last.bottom + APART, offsetHeight, innerHeight)}px`;
}
