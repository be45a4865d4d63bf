/** Buttons for what a page already offers as links and texts: where there is script, sharing takes one press. */

if (navigator.clipboard) {
  for (const root of document.querySelectorAll<HTMLElement>('[data-copying]')) {
    addCopyButtons(root);
    if (root.matches('[data-sharing]')) addShareButtons(root);
  }
}

/** A button after each text that can be copied. */
function addCopyButtons(root: HTMLElement) {
  for (const text of root.querySelectorAll<HTMLElement>('[data-copyable]')) {
    const button = makeButton(root, root.dataset.copying, () =>
      navigator.clipboard.writeText(textOf(text)),
    );
    // A definition holds its own button: nothing but terms and definitions may stand beside it.
    if (text.tagName === 'DD') text.append(button);
    else text.after(button);
  }
}

/** Buttons for the quote as a whole. */
function addShareButtons(root: HTMLElement) {
  const link = root.querySelector<HTMLAnchorElement>('[data-permalink]');
  if (!link) return;
  const { copyLink, copyQuote, share, shareTitle = '' } = root.dataset;
  const formats = [...root.querySelectorAll<HTMLTextAreaElement>('[data-format]')];
  if (navigator.share) {
    const data = { title: shareTitle, url: link.href };
    link.after(makeButton(root, share, () => navigator.share(data)));
  }
  if (formats.length > 0 && typeof ClipboardItem === 'function') {
    const blobs = formats.map(({ dataset, value }) => {
      const type = `text/${dataset.format}`;
      return [type, new Blob([value], { type })] as const;
    });
    const item = () => new ClipboardItem(Object.fromEntries(blobs));
    link.after(makeButton(root, copyQuote, () => navigator.clipboard.write([item()])));
  }
  link.after(makeButton(root, copyLink, () => navigator.clipboard.writeText(link.href)));
}

/** A button that says that it worked: on itself for the eye, in the status for the ear. */
function makeButton(root: HTMLElement, label: string | undefined, act: () => Promise<unknown>) {
  const status = root.querySelector('[data-status]');
  const done = root.dataset.done ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label ?? '';
  button.addEventListener('click', async () => {
    try {
      await act();
    } catch {
      // Refused or called off: nothing was copied, so nothing is said.
      return;
    }
    button.textContent = done;
    if (status) status.textContent = done;
    setTimeout(() => {
      button.textContent = label ?? '';
      if (status) status.textContent = '';
    }, 2500);
  });
  return button;
}

function textOf(element: HTMLElement): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  const copy = element.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('button')) button.remove();
  return copy.textContent?.trim() ?? '';
}
