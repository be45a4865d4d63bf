import type { Element } from 'hast';
import { attribute, type Page } from './dist.ts';

/** One URL in a page. */
export interface Reference {
  element: Element;
  url: string;
  /** The browser fetches it without being asked. */
  loads: boolean;
}

/** Attributes that hold a URL, and whether the browser loads it on its own. */
const ATTRIBUTES: [tags: string, attribute: string, loads: boolean][] = [
  ['a area', 'href', false],
  ['a', 'xlink:href', false],
  ['form', 'action', false],
  ['button input', 'formaction', false],
  ['blockquote q ins del', 'cite', false],
  ['img script iframe video audio source track embed input', 'src', true],
  ['img source', 'srcset', true],
  ['video', 'poster', true],
  ['object', 'data', true],
  ['use image feimage', 'href', true],
  ['use image feimage', 'xlink:href', true],
];

/** Relations of `<link>` that only name a page; the browser fetches all others, or connects to them. */
const LINKS_THAT_NAME = new Set(
  'alternate author bookmark canonical help license next prev privacy-policy search tag me'.split(
    ' ',
  ),
);

const METAS_WITH_URL = /^(og:(image|url|video|audio)(:secure_url)?|twitter:image)$/;

/** Every URL in a page's elements. */
export function referencesOf(page: Page): Reference[] {
  return page.elements.flatMap((element) => [
    ...ATTRIBUTES.flatMap(([tags, name, loads]) => {
      if (!tags.split(' ').includes(element.tagName.toLowerCase())) return [];
      const value = attribute(element, name);
      if (value === undefined) return [];
      const urls = name === 'srcset' ? candidates(value) : [value.trim()];
      return urls.map((url) => ({ element, url, loads }));
    }),
    ...linkReferences(element),
    ...metaReferences(element),
  ]);
}

function linkReferences(element: Element): Reference[] {
  if (element.tagName !== 'link') return [];
  const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  const loads = !relations.every((relation) => LINKS_THAT_NAME.has(relation));
  const urls = [
    attribute(element, 'href') ?? '',
    ...candidates(attribute(element, 'imagesrcset') ?? ''),
  ];
  return urls.filter(Boolean).map((url) => ({ element, url, loads }));
}

function metaReferences(element: Element): Reference[] {
  if (element.tagName !== 'meta') return [];
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  const content = attribute(element, 'content') ?? '';
  if (METAS_WITH_URL.test(name)) return [{ element, url: content, loads: false }];
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  const url = /url\s*=\s*['"]?([^'"]+)/i.exec(content)?.[1];
  return url ? [{ element, url, loads: true }] : [];
}

/** The URLs of a `srcset`. */
function candidates(srcset: string): string[] {
  return srcset
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

/** The URLs that a style sheet loads. */
export function urlsOfCss(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const inUrl = text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*))\s*\)/gi);
  const inImport = text.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  const inSet = text.matchAll(/image-set\(\s*(?:"([^"]*)"|'([^']*)')/gi);
  return [...inUrl, ...inImport, ...inSet]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim())
    .filter(Boolean);
}
