/** Finding 200 quotes in 100,000 words, against plain Markdown to hast of the same words in the same run. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { findTargets } from '../../src/annotate/find/findTargets.ts';
import { takeApart } from '../../src/annotate/flatten/blocks.ts';
import { Prose } from '../../src/annotate/flatten/prose.ts';
import { parseMarkdown } from '../../src/annotate/markdown/parseMarkdown.ts';
import { longArticle } from './longArticle.ts';

const plain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

function flatten(markdown: string) {
  const { tree, source } = parseMarkdown(markdown, 1);
  const { text, textBlocks } = takeApart(plain.runSync(tree));
  return { text, textBlocks, source };
}

test('200 quotes in 100,000 words', { timeout: 300_000 }, async ({ bench }) => {
  const input = longArticle({ words: 100_000, quotes: 200, entities: 40 });
  const { text, textBlocks, source } = flatten(input.markdown);
  const results = await bench.compare(
    bench('plain remark and rehype', () => {
      plain.runSync(plain.parse(input.markdown));
    }),
    bench('annotate', () => {
      annotate(input);
    }),
    bench('anchoring alone: fold and find', () => {
      findTargets(new Prose(text, textBlocks, source), input.targets);
    }),
    { iterations: 5, time: 500, warmupIterations: 2 },
  );
  // The fastest run of each: other work on the machine only ever makes one slower.
  const baseline = results.get('plain remark and rehype').latency.min;
  const anchoring = results.get('anchoring alone: fold and find').latency.min;
  expect(anchoring).toBeLessThan(100);
  expect(anchoring).toBeLessThan(baseline / 8);
  expect(results.get('annotate').latency.min).toBeLessThan(baseline * 2);
});
