import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import type { ResolvedBlock } from '../../../src/model/types.ts';
import { planPanels } from '../../../src/views/article/panels.ts';
import { setProse } from '../../../src/views/article/proseHtml.ts';
import { article, claim, entity, quote } from '../../figures/article.ts';

const ann = entity('person', 'ann', 'Ann');
const spoken = quote({ id: 'sea', number: 1, speaker: ann });
const stated = claim({ id: 'calm', status: 'supported', block: 0 });

function setBlocks(...blocks: { kind: ResolvedBlock['kind']; children: ElementContent[] }[]) {
  const whole = article({
    blocks: blocks.map((block) => ({ quotes: [spoken], claims: [stated], ...block })),
    quotes: [spoken],
    claims: [stated],
  });
  return setProse({
    article: whole,
    plan: planPanels(whole),
    messages: messagesFor('en'),
    images: new Map(),
  });
}
const prose = (...pieces: (string | ElementContent)[]) =>
  setBlocks({ kind: 'prose', children: [h('p', ...pieces)] })[0] as string;
const heading = { kind: 'heading' as const, children: [h('h2', 'A section')] };
const mark = (...content: (string | ElementContent)[]) =>
  h('mark', { dataQuote: 'sea' }, ...content);
const claimed = (...content: (string | ElementContent)[]) =>
  h('span', { dataClaim: 'calm', dataEnd: '' }, ...content);
const name = (text: string) => h('a', { dataMention: 'person:ann', href: '#who_person_ann' }, text);
/** The names that lead to who that is. */
const linked = (html: string) =>
  [...html.matchAll(/<a data-mention[^>]*>([^<]*)/g)].map(([, text]) => text);

test('attributes keep their quotation marks', () => {
  expect(prose(mark('x'))).not.toMatch(/<[^>]*=[^"]/);
});

test('numbers of sources in a row are set apart: 4 and 5 are not 45', () => {
  const note = (number: string) =>
    h('sup', { className: 'source-note' }, h('a', { href: '#src_a' }, number));
  const html = prose('Said.', note('4'), note('5'), ' Done.', note('6'));
  expect(html.match(/<sup[^>]*>/g)).toEqual(['<sup>', '<sup class="next">', '<sup>']);
});

describe('a name leads to who that is', () => {
  test('the first time in a section, and no more', () => {
    const html = setBlocks(
      { kind: 'prose', children: [h('p', name('Ann'), name('she'))] },
      { kind: 'prose', children: [h('p', name('Ann again'))] },
      heading,
      { kind: 'prose', children: [h('p', name('Ann anew'))] },
    );
    expect(html.map(linked)).toEqual([['Ann'], [], [], ['Ann anew']]);
  });

  test('not within words that open something else, which do not use up the first time', () => {
    expect(linked(prose(mark('I, ', name('Ann'), ','), claimed(name('Ann'))))).toEqual([]);
    expect(linked(prose(mark('I, ', name('Ann')), name('Ann')))).toEqual(['Ann']);
  });

  test('every name stays marked for machines', () => {
    const html = prose(name('Ann'), name('Ann'), mark(name('Ann')));
    expect(html.match(/data-mention="person:ann"/g)).toHaveLength(3);
  });
});

describe('a marker', () => {
  test('follows the words of a claim and says how it stands', () => {
    expect(prose(claimed('It is calm'), '.')).toMatch(
      /It is calm<\/span><a class="claim-marker supported n\d+" href="#c_calm" aria-label="[^"]*supported"><\/a>\./,
    );
  });

  test('never stands in a link', () => {
    const html = prose(h('a', { href: '/x' }, claimed('It is calm'), ' today'), '.');
    expect(html).toMatch(/today<\/a><a class="claim-marker/);
  });

  test('of a quote says whose words they are', () => {
    const html = prose(h('mark', { dataQuote: 'sea', dataEnd: '' }, 'x'));
    expect(html).toMatch(/<a class="quote-marker n1" href="#q_sea" aria-label="[^"]*Ann">/);
  });
});
