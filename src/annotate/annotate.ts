/**
 * Annotates one article's body: finds its quotes, claims and mentions in the prose and marks them up. Every
 * finding is gathered, none is thrown; with findings the blocks are still complete, for `dev`.
 */
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { countWords } from '../text/countWords.ts';
import { annotateHast } from './annotateHast.ts';
import { findingsIn } from './fileMessages.ts';
import { TOO_DEEP } from './markdown/nesting.ts';
import { parseMarkdown } from './markdown/parseMarkdown.ts';
import { rehypeGfm } from './markdown/rehypeGfm.ts';
import { rehypeHeadingIds } from './markdown/rehypeHeadingIds.ts';
import { rehypeSourceNotes } from './markdown/rehypeSourceNotes.ts';
import { remarkFigures } from './markdown/remarkFigures.ts';
import { remarkHeadings } from './markdown/remarkHeadings.ts';
import { remarkImages } from './markdown/remarkImages.ts';
import { remarkLeftovers } from './markdown/remarkLeftovers.ts';
import { remarkLinks } from './markdown/remarkLinks.ts';
import { remarkNotes } from './markdown/remarkNotes.ts';
import { remarkRawHtml } from './markdown/remarkRawHtml.ts';
import { reportTo } from './markdown/reportTo.ts';
import { toHastOptions } from './markdown/toHastOptions.ts';
import type { AnnotatedBody, AnnotateInput } from './types.ts';

export function annotate(input: AnnotateInput): AnnotatedBody {
  const { tree, source, tooDeep } = parseMarkdown(input.markdown, input.firstLine);
  const file = new VFile(source);
  for (const place of tooDeep) reportTo(file)('MarkdownBroken', place, TOO_DEEP);
  const links = { ...input, entities: new Set<string>(input.entities.map(({ key }) => key)) };
  const fragments = input.targets.flatMap(({ fragment }) => fragment ?? []);

  // Each step sees the tree of the step before.
  const root = unified()
    .use(remarkRawHtml)
    .use(remarkHeadings)
    .use(remarkFigures, { kinds: input.figures })
    .use(remarkLeftovers, input)
    .use(remarkLinks, links)
    .use(remarkImages)
    .use(remarkNotes, input)
    .use(remarkRehype, toHastOptions(links))
    .use(rehypeGfm)
    .use(rehypeSourceNotes, input)
    .use(rehypeHeadingIds, { reserved: [...input.reservedIds, ...fragments] })
    .runSync(tree, file);

  const annotated = annotateHast(root, source, input);
  const { headings = [], images = [], citedSources = [] } = file.data;
  return {
    ...annotated,
    headings,
    citedSources,
    images,
    wordCount: countWords(annotated.text),
    findings: [...findingsIn(file), ...annotated.findings],
  };
}
