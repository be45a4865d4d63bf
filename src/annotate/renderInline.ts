/** Inline Markdown of the frontmatter (`note`, `because`, …) to safe HTML: words, emphasis, code and links. */
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkRehype from 'remark-rehype';
import { type Plugin, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Finding, Place } from '../schema/issue.ts';
import { findingsIn } from './fileMessages.ts';
import { TOO_DEEP } from './markdown/nesting.ts';
import { parseMarkdown } from './markdown/parseMarkdown.ts';
import { rehypeGfm } from './markdown/rehypeGfm.ts';
import { remarkLeftovers } from './markdown/remarkLeftovers.ts';
import { type LinkOptions, remarkLinks } from './markdown/remarkLinks.ts';
import { remarkRawHtml } from './markdown/remarkRawHtml.ts';
import { reportTo, show } from './markdown/reportTo.ts';
import { toHastOptions } from './markdown/toHastOptions.ts';
import { toHtml } from './toHtml.ts';

export interface InlineOptions extends Pick<LinkOptions, 'mentionHref' | 'internalHref'> {
  /** Keys of the entities that a link may name. */
  entities: Iterable<string>;
  /** The place of the field, for every finding: lines within YAML are not those of the Markdown. */
  place: Place;
}

/** @returns HTML of phrasing content alone; whatever is not that is left out and reported */
export function renderInline(
  markdown: string,
  options: InlineOptions,
): { html: string; findings: Finding[] } {
  if (isPlain(markdown)) return { html: markdown, findings: [] };
  const { tree, source, tooDeep } = parseMarkdown(markdown.trim(), 1);
  const file = new VFile(source);
  for (const place of tooDeep) reportTo(file)('MarkdownBroken', place, TOO_DEEP);
  const links = { ...options, entities: new Set(options.entities) };
  const root = unified()
    .use(remarkRawHtml)
    .use(remarkOneParagraph)
    .use(remarkLeftovers, { sources: [] })
    .use(remarkLinks, links)
    .use(remarkWordsOnly)
    .use(remarkRehype, toHastOptions(links))
    .use(rehypeGfm)
    .runSync(tree, file);
  const { line, column } = options.place;
  const findings = findingsIn(file).map((finding) => ({ ...finding, line, column }));
  return { html: toHtml(phrasingOf(root)), findings };
}

/**
 * Whether a text is the same as its HTML: most notes are, and an archive has tens of thousands. It starts with a
 * letter or a quote mark, so it starts no block, and holds nothing that Markdown or HTML could take for a sign.
 */
function isPlain(markdown: string): boolean {
  return /^[\p{L}“‘]/u.test(markdown) && !/[\\`*_[\]<>&~|\n\r\0\t]|:\/\/|www\.|\s$/i.test(markdown);
}

const remarkOneParagraph: Plugin<[], MarkdownRoot> = () => (tree, file) => {
  // HTML was reported already.
  const blocks = tree.children.filter((node) => node.type !== 'html');
  const paragraph = blocks.find((node) => node.type === 'paragraph');
  const stray = blocks.find((node) => node !== paragraph);
  tree.children = paragraph ? [paragraph] : [];
  if (!stray) return;
  reportTo(file)('InvalidValue', stray, {
    found:
      stray.type === 'paragraph'
        ? 'more than one paragraph'
        : `a block of Markdown (${stray.type})`,
    expected: 'one paragraph of inline Markdown: words, emphasis, code and links',
    fix: 'put it into running text, or escape the sign at the start of the line with a backslash',
  });
};

/** Without notes and images. */
const remarkWordsOnly: Plugin<[], MarkdownRoot> = () => (tree, file) => {
  const report = reportTo(file);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'footnoteReference') {
      report('InvalidValue', node, {
        found: `a note, ${show(`[^${node.label ?? node.identifier}]`)}`,
        expected: 'inline Markdown without notes: only the prose cites by [^id]',
        fix: 'name the source in words, or link to it',
      });
    } else if (node.type === 'image') {
      report('InvalidValue', node, {
        found: `an image, ${show(node.url)}`,
        expected: 'inline Markdown without images',
        fix: 'put the image into the prose',
      });
    } else {
      return undefined;
    }
    parent.children.splice(index, 1);
    return index;
  });
};

function phrasingOf(root: Root): Root['children'] {
  return root.children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'p' ? node.children : [],
  );
}
