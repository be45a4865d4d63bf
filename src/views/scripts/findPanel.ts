/** Which panel a press asks for. */
import { inTheirLanguage } from './buttonMessages.ts';

export interface Asked {
  /** The panel: an item of the margin, or a card. */
  panel: HTMLElement;
  /** What the panel is about, for panels that are made anew each time. */
  key: string;
  /** What opens it by keyboard, and gets the focus back. */
  opener: HTMLElement;
  /** What was pressed, and stays where it is. */
  pressed: Element;
}

const body = document.querySelector('[data-article-body]');
const MARKED = '[data-quote], [data-claim]';

/** @param target of a click @returns nothing where the press is for the browser */
export function panelAskedBy(target: Element): Asked | undefined {
  const summary = target.closest<HTMLElement>('.panel summary');
  if (summary) return ofItem(summary.parentElement, summary, summary);
  const link = target.closest<HTMLAnchorElement>('a[href]');
  if (link) return ofLink(link);
  const words = target.closest<HTMLElement>(MARKED);
  if (!words || !body?.contains(words) || !getSelection()?.isCollapsed) return undefined;
  if (target.closest('.panel')) return undefined;
  return ofWords(words, words);
}

/** The panel of the words to which the address leads. */
export function panelOfHash(): Asked | undefined {
  const id = fragmentOf(location.hash);
  const found = id ? document.getElementById(id) : null;
  if (!found) return undefined;
  if (found.closest('.body')) {
    const item = found.closest('details');
    const summary = item?.querySelector('summary');
    return summary ? ofItem(item, summary, summary) : undefined;
  }
  // An empty element has the id of words that were retired, or that would be left out of reader modes: others follow it.
  const words = found.matches(MARKED) ? found : found.nextElementSibling;
  return words instanceof HTMLElement && words.matches(MARKED) ? ofWords(words, words) : undefined;
}

function ofLink(link: HTMLAnchorElement): Asked | undefined {
  const id = link.getAttribute('href')?.startsWith('#') ? fragmentOf(link.hash) : '';
  if (/^[qc]_/.test(id)) {
    return ofItem(document.getElementById(id)?.closest('details') ?? null, link, link);
  }
  const named = document.getElementById(id);
  if (!named) return undefined;
  if (/^who_/.test(id) && named.matches('.card')) return ask(named, link, link);
  if (/^src_/.test(id) && link.dataset.go === undefined)
    return ask(cardOfSource(named), link, link);
  return undefined;
}

function ofWords(words: HTMLElement, pressed: Element): Asked | undefined {
  const { dataset } = words;
  const id = dataset.quote === undefined ? `c_${dataset.claim}` : `q_${dataset.quote}`;
  const marker = body?.querySelector<HTMLElement>(`a[href="#${CSS.escape(id)}"]`);
  const item = document.getElementById(id)?.closest('details') ?? null;
  return ofItem(item, marker ?? item?.querySelector('summary') ?? words, pressed);
}

function ofItem(item: HTMLElement | null, opener: HTMLElement, pressed: Element) {
  return item ? ask(item, opener, pressed) : undefined;
}

function ask(panel: HTMLElement, opener: HTMLElement, pressed: Element): Asked {
  const key = panel.dataset.of ?? panel.querySelector('.body [id], .body[id]')?.id ?? panel.id;
  return { panel, key, opener, pressed };
}

/** What the list says of a source, to be read where its number stands. */
function cardOfSource(entry: HTMLElement): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card';
  card.dataset.of = entry.id;
  card.setAttribute('role', 'note');
  const text = document.createElement('p');
  text.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  const go = inTheirLanguage(document.createElement('a'));
  go.href = `#${entry.id}`;
  go.dataset.go = '';
  go.textContent = document.querySelector<HTMLElement>('.sources')?.dataset.here ?? entry.id;
  const acts = document.createElement('p');
  acts.className = 'acts';
  acts.append(go);
  const close = inTheirLanguage(document.createElement('a'));
  close.className = 'close';
  close.href = '#closed_';
  close.ariaLabel = document.querySelector<HTMLElement>('.sources')?.dataset.close ?? '';
  card.append(text, acts, close);
  return card;
}

function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Not written by this site.
    return '';
  }
}
