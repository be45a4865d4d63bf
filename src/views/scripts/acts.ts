/** What one can do with a quote or a claim by one press: copy its link, copy its words, share it. */
import { buttonMessages } from './buttonMessages.ts';
import { copy, makeButton } from './makeButton.ts';
import { networksButton } from './networks.ts';

if (navigator.clipboard) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-act="link"]')) {
    const { plain } = link.dataset;
    const buttons = [makeButton(buttonMessages.copyLink, () => copy(link.href))];
    if (plain !== undefined) {
      const html = () => htmlOf(plain, link.href);
      buttons.push(makeButton(buttonMessages.copyQuote, () => copy(plain, html())));
    }
    link.after(...buttons.flatMap((button) => [' ', button]));
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-act="link"][data-plain]')) {
  link.parentElement?.append(' ', networksButton(link.href));
}

document.addEventListener('click', (event) => {
  if (!navigator.share || !(event.target instanceof Element)) return;
  const share = event.target.closest<HTMLAnchorElement>('a[data-act="share"]');
  if (!share || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const item = share.closest('.item, .slot');
  const url = item?.querySelector<HTMLAnchorElement>('[data-act="link"]')?.href ?? share.href;
  const title = item?.querySelector('.whose, .claim')?.textContent ?? document.title;
  // Called off: nothing was shared.
  navigator.share({ title, url }).catch(() => {});
});

/** The same as HTML: the words as a block quote, then who said them, as the link. */
function htmlOf(plain: string, url: string): string {
  const lines = plain.split('\n').slice(0, -1);
  const quote = document.createElement('blockquote');
  quote.cite = url;
  for (const line of lines.slice(0, -1)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    quote.append(paragraph);
  }
  const link = document.createElement('a');
  link.href = url;
  link.textContent = lines.at(-1) ?? '';
  const who = document.createElement('p');
  who.append(link);
  return quote.outerHTML + who.outerHTML;
}
