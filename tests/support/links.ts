import type { Element } from 'hast';
import {
  attribute,
  type Dist,
  isUnlisted,
  ownText,
  type Page,
  whereIs,
  withAttribute,
} from './dist.ts';
import { referencesOf, urlsOfCss } from './references.ts';

/** Attributes that name elements of the same page by their ids. */
const ID_LISTS = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'aria-flowto',
  'aria-activedescendant',
  'for',
  'headers',
  'popovertarget',
  'commandfor',
  'form',
  'list',
];

/** @returns every link, file, fragment or id reference of the site that leads nowhere: none, in a good site */
export function brokenLinks(dist: Dist): string[] {
  return dist.pages.flatMap((page) => [
    ...referencesOf(page).flatMap(({ element, url }) =>
      mayLeave(element) && leaves(dist, url)
        ? []
        : tell(`${whereIs(page, element)} ${url}`, problemOf(dist, page, url)),
    ),
    ...page.elements
      .filter((element) => element.tagName === 'style')
      .flatMap((element) => urlsOfCss(ownText(element)))
      .flatMap((url) => tell(`${page.file} <style> ${url}`, problemOf(dist, page, url))),
    ...duplicateIds(page),
    ...danglingIds(page),
  ]);
}

/** @returns pages that no other page leads to: the front page, the 404 page, unlisted pages and copies aside */
export function orphans(dist: Dist): string[] {
  const linked = new Set(['index.html', '404.html']);
  for (const page of dist.pages) {
    for (const { url } of referencesOf(page)) {
      const target = URL.parse(url, dist.origin + page.path);
      const file = target && target.origin === dist.origin && fileOf(dist, target.pathname);
      if (file && file !== page.file) linked.add(file);
    }
  }
  const listed = dist.pages.filter((page) => !isUnlisted(page) && !isCopy(dist, page));
  return listed.map(({ file }) => file).filter((file) => !linked.has(file));
}

/** A copy, as at the former address of an article, names another page as its canonical one. */
export function isCopy(dist: Dist, page: Page): boolean {
  return page.elements.some(
    (element) =>
      attribute(element, 'rel') === 'canonical' &&
      attribute(element, 'href') !== dist.origin + page.path,
  );
}

/** An editor may cite another part of the host on which the site is a folder; the site itself names nothing there. */
function leaves(dist: Dist, url: string): boolean {
  const target = URL.parse(url);
  return target?.origin === dist.origin && !target.pathname.startsWith(dist.base);
}

const mayLeave = ({ tagName }: Element) => ['a', 'blockquote', 'q'].includes(tagName);

function tell(subject: string, problem: string | undefined): string[] {
  return problem ? [`${subject}: ${problem}`] : [];
}

function problemOf(dist: Dist, page: Page, url: string): string | undefined {
  const target = URL.parse(url, dist.origin + page.path);
  if (!target) return 'is not a URL';
  if (target.protocol === 'javascript:' || target.protocol === 'vbscript:') return 'is a script';
  if (/^(localhost|127\.|0\.0\.0\.0|\[::)/.test(target.hostname)) return 'is on this machine';
  if (target.origin !== dist.origin) return undefined;
  if (!target.pathname.startsWith(dist.base)) return `lies outside ${dist.base}`;
  const file = fileOf(dist, target.pathname);
  if (!file) {
    return fileOf(dist, `${target.pathname}/`)
      ? 'wants a slash at its end'
      : 'there is no such file';
  }
  const fragment = decodeURIComponent(target.hash.slice(1).replace(/:~:.*$/, ''));
  if (!fragment) return undefined;
  const there = file.endsWith('.html')
    ? dist.page(file).ids.has(fragment)
    : dist.read(file).includes(`id="${fragment}"`);
  return there ? undefined : 'there is no such fragment';
}

function fileOf(dist: Dist, pathname: string): string | undefined {
  const name = decodeURIComponent(pathname.slice(dist.base.length));
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  return dist.files.has(file) ? file : undefined;
}

function duplicateIds(page: Page): string[] {
  const seen = new Set<string>();
  return withAttribute(page, 'id').flatMap(({ element, value }) => {
    if (seen.has(value)) return [`${whereIs(page, element)} id="${value}": is there twice`];
    seen.add(value);
    return /^\S+$/.test(value) ? [] : [`${whereIs(page, element)} id="${value}": is no id`];
  });
}

function danglingIds(page: Page): string[] {
  return page.elements.flatMap((element) =>
    ID_LISTS.flatMap((name) =>
      (attribute(element, name) ?? '')
        .split(/\s+/)
        .filter((id) => id && !page.ids.has(id))
        .map((id) => `${whereIs(page, element)} ${name}="${id}": there is no such element`),
    ),
  );
}
