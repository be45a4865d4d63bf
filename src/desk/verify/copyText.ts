/** The text of a saved copy, and what it says of itself, by the kind of file. Runs apart from the command: `copyWorker.ts`. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { toText } from 'hast-util-to-text';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as markdownText } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { getDocumentProxy } from 'unpdf';
import type { CopyKind } from '../../schema/verified.ts';
import { type AboutCopy, type CopyText, plainText } from './plainText.ts';

/** What keeps a copy from being read, in words for `found` and `fix`. */
export class UnusableCopyError extends Error {
  override readonly name = 'UnusableCopyError';
  readonly fix: string;

  constructor(found: string, fix: string) {
    super(found);
    this.fix = fix;
  }
}

export async function copyText(
  kind: Exclude<CopyKind, 'text'>,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<CopyText> {
  if (typeof content !== 'string') return pdfText(content);
  if (kind === 'html') return htmlText(content);
  return markdownCopy(content);
}

function markdownCopy(markdown: string): CopyText {
  const { children } = fromMarkdown(markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, ''));
  const text = children.map((child) => markdownText(child)).join('\n\n');
  // Addresses stand in links, of which the text has the words alone.
  return { ...plainText(text), urls: plainText(markdown).urls };
}

/** The Open Graph protocol (https://ogp.me). */
const DESCRIBES: Readonly<Record<string, keyof AboutCopy>> = {
  'og:title': 'title',
  'og:site_name': 'publisher',
  'article:published_time': 'published',
};

/** Of a page what a reader sees, but for its menus. */
function htmlText(html: string): CopyText {
  const tree = fromHtml(html);
  const about: CopyText = { text: '', about: {}, titles: [], urls: [] };
  const say = (list: string[], value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '') list.push(value.trim());
  };
  visit(tree, 'element', ({ tagName, properties, children }) => {
    const property = properties.property ?? properties.name;
    if (tagName === 'title' || tagName === 'h1')
      say(about.titles, textOf({ type: 'root', children } as Root));
    if (tagName === 'meta' && property === 'og:title') say(about.titles, properties.content);
    if (tagName === 'meta' && property === 'og:url') say(about.urls, properties.content);
    const field = tagName === 'meta' ? DESCRIBES[String(property)] : undefined;
    if (field !== undefined && typeof properties.content === 'string')
      about.about[field] ??= properties.content.trim().slice(0, field === 'published' ? 10 : 300);
    if (tagName === 'link' && [properties.rel].flat().includes('canonical'))
      say(about.urls, properties.href);
  });
  visit(tree, 'comment', ({ value }) => {
    // Browsers that save a page say so.
    const saved = /saved from url=\(\d+\)(\S+)/.exec(value)?.[1];
    say(about.urls, saved);
    return saved === undefined ? undefined : EXIT;
  });
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined || !isAside(element)) return;
    parent.children.splice(index, 1);
    return index;
  });
  return { ...about, text: toText(tree) };
}

const isAside = ({ tagName }: Element) =>
  ['nav', 'script', 'style', 'template', 'noscript', 'svg', 'iframe', 'form'].includes(tagName);

/** Pages that are read: of more, the first ones. */
const MOST_PAGES = 2000;

async function pdfText(bytes: Uint8Array<ArrayBuffer>): Promise<CopyText> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 }).catch((error: unknown) => {
    throw explainPdf(error);
  });
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title: unknown = (info as { Title?: unknown }).Title;
  let text = '';
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
    page.cleanup();
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UnusableCopyError(
      `a PDF of ${pdf.numPages} page${pdf.numPages === 1 ? '' : 's'} without text: pictures of pages`,
      'have its text recognized (OCR), or save the text of the page',
    );
  }
  const titles = typeof title === 'string' && title.trim() !== '' ? [title] : [];
  const plain = plainText(text);
  return { ...plain, titles: [...titles, ...plain.titles] };
}

function explainPdf(error: unknown): UnusableCopyError {
  return (error as { name?: unknown }).name === 'PasswordException'
    ? new UnusableCopyError('a PDF that asks for a password', 'save it without one')
    : new UnusableCopyError('a damaged PDF', 'save it again');
}
