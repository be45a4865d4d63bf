/**
 * The networks on which a quote can be shared, in its panel: they are taken from the quote's own page when they are asked
 * for, so that both say the same and an article holds none of their long addresses.
 */
import { buttonMessages, inTheirLanguage } from './buttonMessages.ts';

/** @param page of the quote: where the networks are without this, too */
export function networksButton(page: string): HTMLButtonElement {
  const button = inTheirLanguage(document.createElement('button'));
  let list: HTMLElement | undefined;
  button.type = 'button';
  button.textContent = buttonMessages.shareOn;
  button.ariaExpanded = 'false';
  button.addEventListener('click', async () => {
    try {
      list ??= listOf(await linksOf(page));
    } catch {
      location.assign(`${page}#share_`);
      return;
    }
    if (list.isConnected) list.remove();
    else button.closest('.acts')?.after(list);
    button.ariaExpanded = String(list.isConnected);
  });
  return button;
}

/** @throws Error where the page cannot be had, or holds none */
async function linksOf(page: string): Promise<HTMLAnchorElement[]> {
  const html = await (await fetch(page)).text();
  // Of this part alone: the styles of a whole page are against the policy of this one.
  const [part = ''] = /<p class="networks">.*?<\/p>/s.exec(html) ?? [];
  const { body } = new DOMParser().parseFromString(part, 'text/html');
  const links = [...body.querySelectorAll<HTMLAnchorElement>('a[rel]')];
  if (links.length === 0) throw new Error('no networks');
  return links;
}

function listOf(links: readonly HTMLAnchorElement[]): HTMLElement {
  const list = document.createElement('p');
  list.className = 'acts';
  for (const { href, lang, rel, textContent } of links) {
    const link = document.createElement('a');
    Object.assign(link, { href, rel, textContent: textContent?.trim(), ...(lang && { lang }) });
    list.append(link, ' ');
  }
  return list;
}
