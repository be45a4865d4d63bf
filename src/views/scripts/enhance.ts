/** What script adds where there is any: every page reads and links without it. */
import './passage.ts';
import { buttonMessages } from './buttonMessages.ts';
import { copy, makeButton } from './makeButton.ts';

/** The style sheet shows these notes open on wide screens; now they are, so that they can be folded too. */
if (matchMedia('(min-width: 62.5rem)').matches) {
  for (const panel of document.querySelectorAll<HTMLDetailsElement>('.roomy')) {
    panel.open = true;
    panel.classList.remove('roomy');
  }
}

/** After the link to each quote's page: copy the link, copy the quote, and the system's share sheet. */
if (navigator.clipboard) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[id^="q_"] .acts a')) {
    const { plain = '', html, who = '' } = link.dataset;
    const buttons = [
      makeButton(buttonMessages.copyLink, () => copy(link.href)),
      makeButton(buttonMessages.copyQuote, () => copy(plain, html)),
    ];
    if (navigator.share) {
      const share = () => navigator.share({ title: who, url: link.href });
      buttons.push(makeButton(buttonMessages.share, share));
    }
    link.after(...buttons);
  }
}
