/** The heart of the room: from hast, selectors and names to marked-up hast, ranges and findings. Markdown is not known here. */
import type { Root } from 'hast';
import { findMentions } from './find/findMentions.ts';
import { findTargets } from './find/findTargets.ts';
import { linkedMentions } from './find/linkedMentions.ts';
import { unlistedNames } from './find/unlistedNames.ts';
import { unlistedQuotations } from './find/unlistedQuotations.ts';
import { takeApart } from './flatten/blocks.ts';
import { Prose } from './flatten/prose.ts';
import type { AnnotatedBody, AnnotateInput } from './types.ts';
import { annotateBlocks } from './wrap/annotateBlocks.ts';

type Input = Pick<AnnotateInput, 'language' | 'targets' | 'entities' | 'unlisted' | 'mentionHref'>;

type Annotated = Pick<
  AnnotatedBody,
  'blocks' | 'text' | 'paragraphs' | 'matches' | 'mentions' | 'unlisted' | 'findings'
>;

/**
 * @param root changed in place: its blocks are those of the answer
 * @param source the text that the positions of `root` count in
 */
export function annotateHast(root: Root, source: string, input: Input): Annotated {
  const { blocks, text, textBlocks } = takeApart(root);
  // Strings: everything is found before anything is marked.
  const prose = new Prose(text, textBlocks, source, input.language);
  const { matches, findings } = findTargets(prose, input.targets);
  const linked = linkedMentions(prose);
  const named = findMentions(prose, input.entities);
  const unlisted = input.unlisted && {
    names: unlistedNames(prose, input.entities, input.unlisted),
    quotations: unlistedQuotations(prose, matches),
  };
  annotateBlocks(blocks, textBlocks, matches, named, input);
  return {
    blocks,
    text,
    paragraphs: textBlocks.map(({ start, end }) => ({ start, end })),
    matches,
    mentions: [...linked, ...named].sort((a, b) => a.start - b.start),
    unlisted,
    findings,
  };
}
