/** What script adds where there is any: every page reads and links without it. */
import './passage.ts';

/** The style sheet shows these notes open on wide screens; now they are, so that they can be folded too. */
if (matchMedia('(min-width: 68.75rem)').matches) {
  for (const panel of document.querySelectorAll<HTMLDetailsElement>('.roomy')) {
    panel.open = true;
    panel.classList.remove('roomy');
  }
}

const { copy, copied } = document.querySelector<HTMLElement>('[data-copy]')?.dataset ?? {};

/** A button after each permalink that puts the whole address on the clipboard. */
if (copy && copied && navigator.clipboard) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[id^="q_"] .acts a')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(link.href);
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = copy;
      }, 2000);
    });
    link.after(button);
  }
}
