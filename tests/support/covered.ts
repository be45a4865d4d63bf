/**
 * Runs in the page: opens one panel after the other, and says what then lies over words, a picture or another panel.
 *
 * @param openers what is pressed to open one, and pressed again to close it: a selector
 */
export function coveredWithEachOpen(openers: string): string[] {
  const ABOUT = '.panel, .card';
  const seen = (element: Element | null) =>
    element?.checkVisibility({ contentVisibilityAuto: true });
  // A line's box is some pixels higher than its letters.
  const slack = 4;
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack;
  /** By the box around them, of which most are far from any panel: hundreds of lines are looked at hundreds of times. */
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.data.trim() || text.parentElement?.closest(ABOUT)) continue;
    let box = text.parentElement as Element;
    while (/^(inline|contents)/.test(getComputedStyle(box).display) && box.parentElement)
      box = box.parentElement;
    const texts = blocks.get(box) ?? [];
    blocks.set(box, [...texts, text]);
  }
  const pictures = [...document.querySelectorAll('img, svg')].filter(
    (picture) => !picture.closest(ABOUT),
  );
  const range = document.createRange();
  const problems: string[] = [];

  function look(what: string) {
    const panels = [...document.querySelectorAll(ABOUT)]
      .filter((panel) => seen(panel) && !panel.parentElement?.closest(ABOUT))
      .map((panel) => panel.getBoundingClientRect());
    for (const [index, rect] of panels.entries()) {
      if (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1) {
        problems.push(`${what}: leaves the page`);
      }
      if (panels.slice(index + 1).some((next) => meet(rect, next)))
        problems.push(`${what}: two panels meet`);
    }
    for (const [box, texts] of blocks) {
      const whole = box.getBoundingClientRect();
      const wide = new DOMRect(
        whole.x,
        whole.y,
        box.scrollWidth || whole.width,
        box.scrollHeight || whole.height,
      );
      const near = panels.filter((rect) => meet(rect, wide));
      if (near.length === 0) continue;
      for (const text of texts) {
        if (!seen(text.parentElement)) continue;
        range.selectNodeContents(text);
        for (const line of range.getClientRects()) {
          if (near.some((rect) => meet(rect, line)))
            problems.push(`${what}: covers “${text.data.slice(0, 30)}”`);
        }
      }
    }
    for (const picture of pictures) {
      if (!seen(picture)) continue;
      const box = picture.getBoundingClientRect();
      if (panels.some((rect) => meet(rect, box))) problems.push(`${what}: covers a picture`);
    }
  }

  look('at rest');
  for (const opener of document.querySelectorAll<HTMLElement>(openers)) {
    opener.click();
    look(
      `${opener.className || opener.tagName} ${opener.getAttribute('href') ?? opener.textContent?.slice(0, 20)}`,
    );
    opener.click();
  }
  return problems.slice(0, 8);
}
