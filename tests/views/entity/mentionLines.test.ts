import { expect, test } from 'vitest';
import type { ResolvedMention } from '../../../src/model/types.ts';
import { mentionLines } from '../../../src/views/entity/mentionLines.ts';
import { article, entity, quote } from '../../figures/article.ts';

const ann = entity('person', 'ann', 'Ann');
const text = 'Ann met Bob, and Ann left. Bob stayed.\nAnn-Marie & Ann spoke.\n';
const words = quote({ id: 'met', speaker: ann, ranges: [{ start: 4, end: 7 }] });
const one = article({
  text,
  blocks: [
    { kind: 'prose', children: [], quotes: [words], claims: [] },
    { kind: 'prose', children: [], quotes: [], claims: [] },
  ],
});

function mention(start: number, context: string): ResolvedMention {
  const range = { start, end: start + 3 };
  const block = start < text.indexOf('\n') ? 0 : 1;
  return { entity: ann, text: 'Ann', range, block, context } as ResolvedMention;
}

const first = 'Ann met Bob, and Ann left.';
const second = 'Ann-Marie & Ann spoke.';
const [line] = mentionLines(
  [mention(0, first), mention(17, first), mention(51, second)].map((each) => ({
    article: one,
    mention: each,
  })),
);

test('a sentence stands once, however often it names somebody', () => {
  expect(line?.count).toBe(3);
  expect(line?.lines.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual([
    first,
    second,
  ]);
});

test('each name leads to the nearest quote before it, and on to the very words', () => {
  const hrefs = line?.lines.flat().flatMap(({ href }) => href ?? []);
  expect(hrefs).toEqual([
    '/articles/a/#met:~:text=Ann,-met%20Bob%2C%20and%20Ann%20left.',
    '/articles/a/#met:~:text=Ann%20met%20Bob%2C%20and-,Ann,-left.%20Bob%20stayed.',
    '/articles/a/#:~:text=Ann%2DMarie%20%26-,Ann,-spoke.',
  ]);
});
