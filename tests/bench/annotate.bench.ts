/** Finding 200 quotes in 100,000 words, against plain Markdown to hast of the same words. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { bench, describe } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { findMentions } from '../../src/annotate/find/findMentions.ts';
import { findTarget } from '../../src/annotate/find/findTarget.ts';
import { Hints } from '../../src/annotate/find/hints.ts';
import { parseMarkdown } from '../../src/annotate/markdown/parseMarkdown.ts';
import { takeApart } from '../../src/annotate/text/blocks.ts';
import { Prose } from '../../src/annotate/text/prose.ts';
import { longArticle } from './longArticle.ts';

const input = longArticle({ words: 100_000, quotes: 200, entities: 40 });
const plain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
const { tree, source } = parseMarkdown(input.markdown, 1);
const { text, textBlocks } = takeApart(plain.runSync(tree));

describe('200 quotes in 100,000 words', () => {
  bench('plain remark and rehype, for comparison', () => {
    plain.runSync(plain.parse(input.markdown));
  });
  bench('annotate, all of it', () => {
    annotate(input);
  });
  bench('anchoring alone: fold and find', () => {
    const prose = new Prose(text, textBlocks, source);
    const hints = new Hints(prose);
    for (const target of input.targets) findTarget(prose, target, hints);
  });
  bench('mentions alone', () => {
    findMentions(new Prose(text, textBlocks, source), input.entities);
  });
});
