import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface Page {
  /** Within dist, with forward slashes: `articles/two-way/index.html`. */
  file: string;
  /** Its address from the root of the host: `/a/b/articles/two-way/`. */
  path: string;
  html: string;
  tree: Root;
  /** In the order of the document, those in templates included. */
  elements: readonly Element[];
  ids: ReadonlySet<string>;
}

/** A built site; its pages are parsed when they are asked for. */
export interface Dist {
  folder: string;
  origin: string;
  base: string;
  /** Within the folder, with forward slashes. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  read(file: string): string;
  readBytes(file: string): Buffer;
  /** In bytes. */
  size(file: string): number;
  page(file: string): Page;
}

/** @param siteUrl where the site believes to be published, with its sub-path */
export function readDist(folder: string, siteUrl: string): Dist {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  const { origin, pathname } = new URL(siteUrl);
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageOf(() => read(file), file, base));
  return {
    folder,
    origin,
    base,
    files: new Set(files),
    pages,
    read,
    readBytes: (file) => readFileSync(path.join(folder, file)),
    size: (file) => statSync(path.join(folder, file)).size,
    page(file) {
      const page = pages.find((candidate) => candidate.file === file);
      if (!page) throw new Error(`${file} was not built`);
      return page;
    },
  };
}

export function parsePage(html: string, file: string, base: string): Page {
  return pageOf(() => html, file, base);
}

/** Reads and parses what is asked for: most tests look at few of a site's pages. */
function pageOf(read: () => string, file: string, base: string): Page {
  const html = once(read);
  const tree = once(() => fromHtml(html()));
  const elements = once(() => {
    const all: Element[] = [];
    collect(tree(), all);
    return all;
  });
  const ids = once(() => new Set(elements().flatMap((element) => attribute(element, 'id') ?? [])));
  return {
    file,
    path: base + file.replace(/(^|\/)index\.html$/, '$1'),
    get html() {
      return html();
    },
    get tree() {
      return tree();
    },
    get elements() {
      return elements();
    },
    get ids() {
      return ids();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function collect(tree: Root, elements: Element[]): void {
  visit(tree, 'element', (element) => {
    elements.push(element);
    if (element.content) collect(element.content, elements);
  });
}

const RENAMED: Record<string, string> = { class: 'classname', for: 'htmlfor' };

/** The value of an attribute by its name in HTML: `aria-labelledby`, `xlink:href`, `srcset`. */
export function attribute(element: Element, name: string): string | undefined {
  const wanted = RENAMED[name] ?? name.replaceAll(/[-:]/g, '');
  for (const [key, value] of Object.entries(element.properties)) {
    if (key.toLowerCase().replaceAll(/[-:]/g, '') !== wanted || value === null) continue;
    if (value === undefined || value === false) continue;
    if (Array.isArray(value)) return value.join(wanted === 'srcset' ? ', ' : ' ');
    return value === true ? '' : String(value);
  }
  return undefined;
}

/** `articles/two-way/index.html:12:3 <a>`, for messages. */
export function whereIs(page: Page, element: Element): string {
  const start = element.position?.start;
  return `${page.file}:${start?.line ?? 1}:${start?.column ?? 1} <${element.tagName}>`;
}

/** Whether a page asks search engines to leave it out, as what was withdrawn does. */
export function isUnlisted(page: Page): boolean {
  return page.elements.some(
    (element) =>
      attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex',
  );
}

/** The text directly in an element, as in `<script>` and `<style>`. */
export function ownText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Elements that have an attribute, with its value. */
export function withAttribute(page: Page, name: string): { element: Element; value: string }[] {
  return page.elements.flatMap((element) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [{ element, value }];
  });
}
