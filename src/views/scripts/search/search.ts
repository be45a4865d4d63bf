/** Searches while one types. The address holds what was asked, so that it can be shared and Back finds it again. */
import type { Messages } from '../../../messages/messages.ts';
import { fillFilters } from './filters.ts';
import type { Pagefind, SearchResponse } from './pagefind.d.ts';
import { type ResultWords, resultItem } from './resultItem.ts';

const SHOWN_AT_ONCE = 10;
const WAIT = 150;

interface Handed extends ResultWords {
  /** Path of the index's folder. */
  index: string;
  language: string;
  words: Messages['search'];
}

const form = document.querySelector('[data-search]') as HTMLFormElement;
const status = document.querySelector('[data-search-status]') as HTMLElement;
const list = document.querySelector('[data-search-results]') as HTMLElement;
const more = document.querySelector('[data-search-more]') as HTMLButtonElement;
const clear = form.querySelector('[type=reset]') as HTMLButtonElement;
const field = form.elements.namedItem('q') as HTMLInputElement;
const selects = [...form.querySelectorAll('select')];
const { index, language, words, ...resultWords } = JSON.parse(form.dataset.search ?? '') as Handed;

let loading: Promise<Pagefind> | undefined;

/** Loaded when it is first needed. @throws where the index cannot be had */
async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  await pagefind.options({
    // The index has whole paths.
    baseUrl: '/',
    excerptLength: 36,
  });
  await pagefind.init();
  // A search counts by those filters alone that were loaded before.
  await pagefind.filters();
  return pagefind;
}

const asked = () => {
  const used = selects.filter(({ value }) => value !== '');
  return {
    term: field.value.trim(),
    filters: Object.fromEntries(used.map(({ name, value }) => [name, value])),
  };
};

async function search(wait = WAIT): Promise<void> {
  const { term, filters } = asked();
  const parameters = new URLSearchParams({ ...(term && { q: term }), ...filters });
  history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
  clear.hidden = parameters.size === 0;
  try {
    loading ??= load();
    const pagefind = await loading;
    const response = await pagefind.debouncedSearch(term || null, { filters }, wait);
    if (response === null) return;
    const none = parameters.size === 0;
    fillFilters(selects, none ? await pagefind.filters() : response.filters);
    if (none) show({ results: [], filters: {} }, '');
    else show(response, countOf(response.results.length));
  } catch {
    loading = undefined;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = words.failed;
  }
}

function countOf(count: number): string {
  if (count === 0) return words.nothing;
  const text = words.results[new Intl.PluralRules(language).select(count)] ?? words.results.other;
  return text.replace('{count}', count.toLocaleString(language));
}

let shown: SearchResponse['results'] = [];

async function show({ results }: SearchResponse, told: string): Promise<void> {
  shown = results;
  const items = await itemsFrom(results, 0);
  // Another search was faster.
  if (shown !== results) return;
  list.replaceChildren(...items);
  status.textContent = told;
  more.hidden = results.length <= SHOWN_AT_ONCE;
}

async function itemsFrom(results: SearchResponse['results'], start: number) {
  const next = results.slice(start, start + SHOWN_AT_ONCE);
  const fragments = await Promise.all(next.map((result) => result.data()));
  const { term } = asked();
  return fragments.map((fragment) => resultItem(fragment, term !== '', resultWords));
}

more.addEventListener('click', async () => {
  const results = shown;
  const start = list.children.length;
  const items = await itemsFrom(results, start);
  if (shown !== results) return;
  list.append(...items);
  more.hidden = results.length <= list.children.length;
  items[0]?.querySelector('a')?.focus();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search(0);
});
form.addEventListener('input', () => search());
form.addEventListener('reset', () => {
  // The fields are empty after this event.
  queueMicrotask(() => {
    for (const select of selects) select.value = '';
    field.value = '';
    field.focus();
    search(0);
  });
});

/** Down and Up go through the results; Up from the first one goes back to the field. */
document.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0 && document.activeElement !== field) return;
  event.preventDefault();
  (links[at + step] ?? (at + step < 0 ? field : undefined))?.focus();
});

const parameters = new URLSearchParams(location.search);
field.value = parameters.get('q') ?? '';
for (const select of selects) {
  const value = parameters.get(select.name);
  if (value) select.add(new Option(value, value, true, true));
}
search(0);
