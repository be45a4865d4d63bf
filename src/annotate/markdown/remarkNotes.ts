/** Notes in the prose: `[^id]` cites a source, unless the editor defines a footnote of that label. */
import type { FootnoteReference, Link, Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { nearest } from '../../text/nearest.ts';
import { type Report, reportTo, show } from './reportTo.ts';

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** The id of the source that it cites. */
    cites?: string;
  }
}

export interface NoteOptions {
  /** Ids that a note may cite. */
  sources: readonly string[];
}

/**
 * Checks labels of notes. The editor's own footnotes are renumbered, so that no label can make two ids equal;
 * references that neither cite a source nor have a footnote are reported and dropped, and the others leave the links in
 * which they stand.
 */
export const remarkNotes: Plugin<[NoteOptions], Root> =
  ({ sources }) =>
  (tree, file) => {
    const report = reportTo(file);
    const sourceIds = new Map(sources.map((id) => [id.toLowerCase(), id]));
    const numbers = new Map<string, string>();
    visit(tree, 'footnoteDefinition', (node) => {
      const source = sourceIds.get(node.identifier);
      if (source !== undefined) {
        report('DuplicateId', node, {
          found: `a footnote with the label “${source}”, which is the id of a source`,
          expected: 'labels of footnotes that differ from the ids of sources',
          fix: 'give the footnote another label, or delete it: a note that cites a source needs no definition',
        });
      } else if (numbers.has(node.identifier)) {
        report('DuplicateId', node, {
          found: `a second footnote with the label ${show(node.label ?? node.identifier)}`,
          expected: 'one footnote for each label',
          fix: 'give it another label',
        });
      }
      if (!numbers.has(node.identifier)) numbers.set(node.identifier, String(numbers.size + 1));
    });
    visit(tree, (node, index, parent) => {
      if (node.type === 'footnoteDefinition') node.identifier = numbers.get(node.identifier) ?? '';
      if (node.type !== 'footnoteReference') return;
      const number = numbers.get(node.identifier);
      if (number !== undefined) node.identifier = number;
      else {
        const source = sourceIds.get(node.identifier);
        if (source === undefined) {
          reportUnknownSource(node, sources, report);
          parent?.children.splice(index ?? 0, 1);
          return index;
        }
        node.data = { ...node.data, cites: source };
      }
      return;
    });
    reportUncalled(tree, report);
    // After unknown notes are gone: what is left moves out of links.
    hoistNotes(tree);
  };

/** The page shows a footnote only where something calls it: no words of the editor are to be lost unseen. */
function reportUncalled(tree: Root, report: Report): void {
  const called = new Set<string>();
  visit(tree, 'footnoteReference', (node) => void called.add(node.identifier));
  visit(tree, 'footnoteDefinition', (node) => {
    if (called.has(node.identifier)) return;
    report('FootnoteUnused', node, {
      found: `a footnote that nothing refers to: ${show(`[^${node.label ?? node.identifier}]`)}`,
      expected: 'at least one note in the prose that leads to it',
      fix: `put [^${node.label ?? node.identifier}] where it belongs, or delete the footnote`,
    });
  });
}

function reportUnknownSource(
  node: FootnoteReference,
  sources: readonly string[],
  report: Report,
): void {
  const label = node.label ?? node.identifier;
  const near = nearest(label, sources);
  report('UnknownSource', node, {
    found: `a note that cites ${show(label)}, which is no source of the article`,
    expected: 'the id of a source of the frontmatter, or the label of a footnote',
    fix: near
      ? `write [^${near}]`
      : 'list the source, define the footnote, or write \\[^ where it is text',
  });
}

/** Moves notes out of links and behind them: a link within a link is not HTML. */
function hoistNotes(tree: Root): void {
  visit(tree, 'link', (link: Link, index, parent) => {
    const notes: FootnoteReference[] = [];
    visit(link, 'footnoteReference', (note, at, holder) => {
      notes.push(note);
      holder?.children.splice(at ?? 0, 1);
      return [SKIP, at ?? 0];
    });
    if (parent && index !== undefined) parent.children.splice(index + 1, 0, ...notes);
  });
}
