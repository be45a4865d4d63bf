/**
 * A link to any passage: select words of the article, and a small bar below them offers to copy a link that leads to just
 * them. The link also names the nearest quote, claim or heading: where a browser takes no text fragment, or none can tell
 * the words apart, it goes there.
 */

import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { buttonMessages, inTheirLanguage } from './buttonMessages.ts';

/** The generator gives up after this many milliseconds: somebody is waiting. */
const PATIENCE = 300;
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

/** @returns the URL of a passage */
async function linkTo(range: Range, article: HTMLElement): Promise<string> {
  const page =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
    location.href.replace(/#.*/s, '');
  const fragment = await generate(range);
  const near = nearestId(range, article);
  const anchor = near ? `#${near}` : '#';
  if (fragment === undefined) return near ? page + anchor : page;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return `${page}${anchor}:~:text=${parts.filter(Boolean).join(',')}`;
}

async function generate(range: Range): Promise<TextFragment | undefined> {
  try {
    const generator = await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
    generator.setTimeout(PATIENCE);
    const selection = document.getSelection();
    if (!selection) return undefined;
    selection.removeAllRanges();
    selection.addRange(range);
    const { status, fragment } = generator.generateFragment(selection);
    return status === generator.GenerateFragmentStatus.SUCCESS ? fragment : undefined;
  } catch {
    // Offline, or a selection that it cannot read: the nearest place is still a good link.
    return undefined;
  }
}

/** The id of the last quote, claim or heading that starts no later than the passage ends. */
function nearestId(range: Range, article: HTMLElement): string | undefined {
  const places = [
    ...article.querySelectorAll<HTMLElement>('mark[id], [data-claim][id], h2[id], h3[id]'),
  ];
  const before = places.filter((place) => range.comparePoint(place, 0) <= 0);
  return before.at(-1)?.id;
}

/** A directive keeps `-`, `,` and `&` for itself. The generator takes letters apart: Hangul is sent as it is written. */
function encode(text: string): string {
  return encodeURIComponent(text.normalize('NFC')).replaceAll('-', '%2D');
}
