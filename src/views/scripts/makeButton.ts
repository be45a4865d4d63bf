import { buttonMessages, inTheirLanguage } from './buttonMessages.ts';

/** A button that says that it worked: it is a live region, so that the ear hears what the eye sees. */
export function makeButton(label: string, act: () => Promise<unknown>): HTMLButtonElement {
  const button = inTheirLanguage(document.createElement('button'));
  button.type = 'button';
  button.textContent = label;
  button.ariaLive = 'polite';
  button.addEventListener('click', async () => {
    try {
      await act();
    } catch {
      // Refused or called off: nothing was copied, so nothing is said.
      return;
    }
    button.textContent = buttonMessages.done;
    setTimeout(() => {
      button.textContent = label;
    }, 2500);
  });
  return button;
}

/** Puts a text on the clipboard, as HTML too where there is some. */
export function copy(plain: string, html?: string): Promise<void> {
  if (html === undefined || typeof ClipboardItem !== 'function') {
    return navigator.clipboard.writeText(plain);
  }
  const blob = (text: string, type: string) => new Blob([text], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      'text/html': blob(html, 'text/html'),
    }),
  ]);
}
