import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { setMarkers } from '../../../src/views/article/markers.ts';
import { type Case, run } from '../../annotate/annotateCase.ts';
import { article, claim, entity, quote } from '../../figures/article.ts';

const ann = entity('person', 'ann', 'Ann');

/** What the core found and marked, with markers. */
function withMarkers(markdown: string, options: Case): string {
  const { blocks, matches } = run(markdown, options);
  const ids = (kind: string) => matches.flatMap((match) => (match.kind === kind ? match.id : []));
  const quotes = ids('quote').map((id) => quote({ id, speaker: ann }));
  const claims = ids('claim').map((id) => claim({ id }));
  const tree: Root = { type: 'root', children: blocks.flatMap(({ children }) => children) };
  setMarkers(tree, {
    article: article({ quotes, claims }),
    plan: {
      panels: [],
      unplaced: [],
      numbers: new Map([...quotes, ...claims].map((each, index) => [each, index + 1])),
    },
    messages: messagesFor('en'),
  });
  return toHtml(tree);
}

const Q = '<mark id="q" data-quote="q">';
const q = '<mark data-quote="q">';
const R = '<mark id="r" data-quote="r">';
const marker = (id: string, n: number) =>
  `<a class="quote-marker n${n}" href="#q_${id}" aria-label="Who said it: Ann"></a>`;
const standing = (id: string, n: number) =>
  `<a class="claim-marker asserted n${n}" href="#c_${id}" aria-label="How this claim stands: asserted"></a>`;

test.each<[string, string, Case, string]>([
  ['after the words', 'a b c', { quotes: { q: 'b' } }, `<p>a ${Q}b</mark>${marker('q', 1)} c</p>`],
  [
    'numbered in the order of the prose',
    'a b',
    { quotes: { q: 'b', r: 'a' } },
    `<p>${R}a</mark>${marker('r', 1)} ${Q}b</mark>${marker('q', 2)}</p>`,
  ],
  [
    'behind a link, never in it',
    '[a b](https://x.org/) c',
    { quotes: { q: 'a' } },
    `<p><a href="https://x.org/">${Q}a</mark> b</a>${marker('q', 1)} c</p>`,
  ],
  [
    'behind a link within an emphasis',
    '*[a b](https://x.org/) c*',
    { quotes: { q: 'a' } },
    `<p><em><a href="https://x.org/">${Q}a</mark> b</a>${marker('q', 1)} c</em></p>`,
  ],
  [
    'two that wait for one link, in the order of their ends',
    '[a b](https://x.org/) c',
    { quotes: { q: 'a', r: 'b' } },
    `<p><a href="https://x.org/">${Q}a</mark> ${R}b</mark></a>${marker('q', 1)}${marker('r', 2)} c</p>`,
  ],
  [
    'around a whole link',
    '[a](https://x.org/) c',
    { quotes: { q: 'a' } },
    `<p>${Q}<a href="https://x.org/">a</a></mark>${marker('q', 1)} c</p>`,
  ],
  [
    'after the last of several pieces',
    'a *b c* d',
    { quotes: { q: 'a b' } },
    `<p>${Q}a </mark><em>${q}b</mark>${marker('q', 1)} c</em> d</p>`,
  ],
  [
    'after the last part',
    'a b c',
    { quotes: { q: ['a', 'c'] } },
    `<p>${Q}a</mark> b ${q}c</mark>${marker('q', 1)}</p>`,
  ],
  [
    'two at one place',
    'a b',
    { quotes: { q: 'a b', r: 'b' } },
    `<p>${Q}a ${R}b</mark>${marker('r', 2)}</mark>${marker('q', 1)}</p>`,
  ],
  [
    'after those of claims that end before it, in one link',
    '[a b](https://x.org/) c',
    { quotes: { q: 'b' }, claims: { c: 'a' } },
    `<p><a href="https://x.org/"><span id="claim-c" data-claim="c">a</span> ${Q}b</mark></a>${standing('c', 2)}${marker('q', 1)} c</p>`,
  ],
  [
    'behind a mention',
    '*Kim Jong Un* said',
    { quotes: { q: 'Kim' }, entities: { 'person:kim': ['Kim Jong Un'] } },
    `<p><a data-mention="person:kim" href="/person:kim"><em>${Q}Kim</mark> Jong Un</em></a>${marker('q', 1)} said</p>`,
  ],
])('the marker of a quote stands %s', (_, markdown, options, html) => {
  expect(withMarkers(markdown, options)).toBe(html);
});
