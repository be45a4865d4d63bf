import type { Messages } from '../../messages/messages.ts';

const handed = document.querySelector<HTMLElement>('[data-buttons]')?.dataset.buttons;

/** What buttons say, in the site's language: the page hands it over (`share/ButtonMessages.astro`). */
export const buttonMessages: Messages['buttons'] = JSON.parse(handed ?? '{}');
