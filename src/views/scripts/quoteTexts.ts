/** A quote of the article with its attribution and its link, read off the page. */

export interface QuoteTexts {
  plain: string;
  html: string;
  who: string;
}

/** @param link to the quote's page, in the quote's panel */
export function quoteTexts(link: HTMLAnchorElement): QuoteTexts {
  const panel = link.closest('details');
  const id = panel?.querySelector('[id^="q_"]')?.id.slice(2) ?? '';
  const words = wordsOf([...document.querySelectorAll(`[data-quote="${id}"]`)]);
  const who = ['.name', '.role', '.when']
    .map((part) => panel?.querySelector(part)?.textContent?.trim())
    .filter(Boolean)
    .join(', ');
  return {
    who,
    plain: `“${words}”\n— ${who}\n${link.href}`,
    html: `<blockquote cite="${escapeMarkup(link.href)}"><p>${escapeMarkup(words)}</p></blockquote>\n<p>— <a href="${escapeMarkup(link.href)}">${escapeMarkup(who)}</a></p>`,
  };
}

/** The words of the pieces: what the prose says between two parts is left out, and shown to be. */
function wordsOf(pieces: readonly Element[]): string {
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      return (before && isInterrupted(before, piece) ? ' … ' : '') + piece.textContent;
    })
    .join('')
    .replace(/\s+/g, ' ');
}

function isInterrupted(before: Element, after: Element): boolean {
  const between = document.createRange();
  between.setStartAfter(before);
  between.setEndBefore(after);
  const notes = [...between.cloneContents().querySelectorAll('sup')];
  const noted = notes.reduce((length, note) => length + (note.textContent?.length ?? 0), 0);
  return between.toString().length > noted;
}

function escapeMarkup(text: string): string {
  const element = document.createElement('p');
  element.textContent = text;
  return element.innerHTML.replaceAll('"', '&quot;');
}
