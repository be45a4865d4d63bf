/**
 * Annotates one article's body: finds its quotes, claims and mentions in the prose and marks them up. Every
 * finding is gathered, none is thrown; with findings the blocks are still complete, for `dev`.
 */
import type { Finding } from '../schema/issue.ts';
import { countWords } from '../text/countWords.ts';
import { annotateHast } from './annotateHast.ts';
import { placeFigures } from './markdown/figures.ts';
import { checkHeadings } from './markdown/headings.ts';
import { collectImages } from './markdown/images.ts';
import { checkLeftovers } from './markdown/leftovers.ts';
import { checkLinks } from './markdown/links.ts';
import { hoistNotes, resolveNotes } from './markdown/notes.ts';
import { parseMarkdown } from './markdown/parseMarkdown.ts';
import { checkRawHtml } from './markdown/rawHtml.ts';
import { createReport } from './markdown/report.ts';
import { createSourceNotes } from './markdown/sourceNotes.ts';
import { markdownToHast } from './markdown/toHast.ts';
import { identifyHeadings } from './text/headingIds.ts';
import type { AnnotatedBody, AnnotateInput } from './types.ts';

export function annotate(input: AnnotateInput): AnnotatedBody {
  const findings: Finding[] = [];
  const report = createReport(findings);
  const links = { ...input, entities: new Set(input.entities.map((entity) => entity.key)) };

  // Markdown: each step sees the tree of the step before.
  const { tree, source } = parseMarkdown(input.markdown, input.firstLine);
  checkRawHtml(tree, report);
  checkHeadings(tree, report);
  placeFigures(tree, source, input.figures, report);
  checkLeftovers(tree, source, input.sources, report);
  checkLinks(tree, source, links, report);
  const images = collectImages(tree, report);
  const sourceOf = resolveNotes(tree, input.sources, report);
  // After unknown notes are gone: what is left moves out of links.
  hoistNotes(tree);

  // hast: what is safe to show, then what is found in it.
  const notes = createSourceNotes(input);
  const root = markdownToHast(tree, { ...links, sourceOf, renderSourceNote: notes.render });
  const fragments = input.targets.flatMap(({ fragment }) => fragment ?? []);
  const headings = identifyHeadings(root, new Set([...input.reservedIds, ...fragments]));
  const annotated = annotateHast(root, source, input);
  return {
    ...annotated,
    headings,
    citedSources: notes.cited,
    images,
    wordCount: countWords(annotated.text),
    findings: [...findings, ...annotated.findings],
  };
}
