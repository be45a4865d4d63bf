/** Buttons for what a page already offers as links and texts: where there is script, sharing takes one press. */
import { buttonMessages } from './buttonMessages.ts';
import { copy, makeButton } from './makeButton.ts';

if (navigator.clipboard) {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
    const button = makeButton(buttonMessages.copy, () => copy(textOf(text)));
    // A definition holds its own button: nothing but terms and definitions may stand beside it.
    if (text.tagName === 'DD') text.append(button);
    else text.after(button);
  }
  for (const section of document.querySelectorAll<HTMLElement>('[data-sharing]')) {
    addShareButtons(section);
  }
}

/** Buttons for the quote or the claim as a whole. */
function addShareButtons(section: HTMLElement) {
  const link = section.querySelector<HTMLAnchorElement>('[data-permalink]');
  if (!link) return;
  const text = (format: string) =>
    section.querySelector<HTMLTextAreaElement>(`[data-format=${format}]`)?.value;
  const buttons = [
    makeButton(buttonMessages.copyLink, () => copy(link.href)),
    makeButton(section.dataset.copy ?? '', () => copy(text('plain') ?? '', text('html'))),
  ];
  if (navigator.share) {
    const data = { title: section.dataset.sharing ?? '', url: link.href };
    buttons.push(makeButton(buttonMessages.share, () => navigator.share(data)));
  }
  link.after(...buttons);
}

/** What is to be copied of an element: not its button. */
function textOf(element: HTMLElement): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  const texts = [...element.childNodes].filter(({ nodeName }) => nodeName !== 'BUTTON');
  return texts
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}
