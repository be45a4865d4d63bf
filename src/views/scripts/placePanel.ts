/** Where a panel opens: an item in its place in the margin, a card among them; without a margin under the words. */
import type { Asked } from './findPanel.ts';

export interface PlacedPanel {
  /** What was put into the page, or opened there. */
  element: HTMLElement;
  /** What gets the focus. */
  focus: HTMLElement;
  /** Puts everything back. */
  undo(): void;
}

/** Whether there is a margin: as the style sheets have it. */
export const wide = matchMedia('(min-width: 62.5rem)');

const prose = document.querySelector<HTMLElement>('.prose');

/** @param nested opened from within another panel, where it stays */
export function place(asked: Asked, nested: boolean): PlacedPanel {
  return asked.panel instanceof HTMLDetailsElement
    ? placeItem(asked.panel, asked, nested)
    : placeCard(asked, nested);
}

function placeItem(item: HTMLDetailsElement, { opener }: Asked, nested: boolean): PlacedPanel {
  const focus = item.querySelector('summary') ?? item;
  const paragraph = wide.matches || nested ? null : paragraphOf(opener);
  const home = item.parentElement;
  item.open = true;
  if (!paragraph || !home)
    return {
      element: item,
      focus,
      undo: () => {
        item.open = false;
      },
    };
  const next = item.nextSibling;
  const slot = makeSlot(opener);
  slot.classList.add(...[...item.classList].map((name) => name.replace(/^n/, 'a')));
  slot.append(item);
  return {
    element: slot,
    focus,
    undo() {
      item.open = false;
      home.insertBefore(item, next);
      removeSlot(slot);
    },
  };
}

function placeCard({ panel: card, opener }: Asked, nested: boolean): PlacedPanel {
  const home = card.parentElement;
  const next = card.nextSibling;
  card.tabIndex = -1;
  const link = opener;
  const undo: (() => void)[] = [];
  const block = blockOf(opener);
  if (nested || !block || (!wide.matches && block.matches('figure'))) {
    const near = opener.closest('dd, li, p') ?? opener;
    if (near.matches('p')) near.after(card);
    else if (!near.contains(card)) near.append(card);
  } else if (wide.matches) {
    panelsBefore(block, opener).after(card);
    card.classList.add('panel');
  } else if (paragraphOf(opener)) {
    const slot = makeSlot(opener);
    slot.append(card);
    undo.push(() => removeSlot(slot));
  } else {
    block.after(card);
    card.classList.add('panel');
  }
  card.classList.add('open');
  link.classList.add('opener');
  return {
    element: card,
    focus: card,
    undo() {
      card.classList.remove('open', 'panel');
      link.classList.remove('opener');
      if (home) home.insertBefore(card, next);
      else card.remove();
      for (const each of undo) each();
    },
  };
}

/** Right after the line of the opener: a float leaves the line as it is. */
function makeSlot(opener: HTMLElement): HTMLElement {
  const slot = document.createElement('span');
  slot.className = 'panel slot';
  endOfWord(opener).after(slot);
  return slot;
}

function removeSlot(slot: HTMLElement) {
  const { parentNode } = slot;
  slot.remove();
  // Text that was parted for it.
  parentNode?.normalize();
}

/** The last of what follows without a space, which Safari would let go to another line if a float parted it. */
function endOfWord(opener: HTMLElement): ChildNode {
  let last: ChildNode = opener;
  for (let next = last.nextSibling; next; next = last.nextSibling) {
    if (next instanceof Text) {
      const space = next.data.search(/\s/);
      if (space === 0) return last;
      if (space > 0) next.splitText(space);
    } else if (!(next instanceof Element && next.matches('sup, .quote-marker, .claim-marker'))) {
      return last;
    }
    last = next;
  }
  return last;
}

/** The child of the prose that holds an element, if it is text or a figure of it. */
function blockOf(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.parentElement === prose) return at.matches('.panel') ? undefined : at;
  }
  return undefined;
}

function paragraphOf(element: Element): Element | undefined {
  const block = blockOf(element);
  const paragraph = element.closest('p, li');
  return block && !block.matches('figure') && paragraph && block.contains(paragraph)
    ? paragraph
    : undefined;
}

/** Panels stand in the order of their words: @returns what the opener's panel comes after */
function panelsBefore(block: Element, opener: Element): Element {
  let last = block;
  for (let at = block.nextElementSibling; at?.matches('.panel'); at = at.nextElementSibling) {
    const number = /\ba(\d+)\b/.exec(at.className)?.[1];
    const words = prose?.querySelector(`:is(mark, [data-claim]).n${number}`);
    const follows =
      words && opener.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (follows) break;
    last = at;
  }
  return last;
}
