import type { Messages } from '../../messages/messages.ts';

const handed = document.querySelector<HTMLElement>('[data-buttons]');

/** What buttons say, in the site's language: the page hands it over (`share/ButtonMessages.astro`). */
export const buttonMessages: Messages['buttons'] = JSON.parse(handed?.dataset.buttons ?? '{}');

/** Says of an element for those words that they are in another language than the page, where they are. */
export function inTheirLanguage<Made extends HTMLElement>(element: Made): Made {
  if (handed?.lang) element.lang = handed.lang;
  return element;
}
