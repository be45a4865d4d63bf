import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import type { ResolvedBlock } from '../../../src/model/types.ts';
import { planMargin } from '../../../src/views/article/margin.ts';
import { proseHtml } from '../../../src/views/article/proseHtml.ts';
import { article, entity, quote } from '../../figures/article.ts';

const ann = { ...entity('person', 'ann', 'Ann'), tint: 3 };
const arabic = quote({ id: 'sea', speaker: ann, language: 'ar' });

/** @param pieces of one Arabic quote in an English paragraph */
function prose(...pieces: ElementContent[]): string {
  const block: ResolvedBlock = {
    kind: 'prose',
    children: [h('p', 'She said ', ...pieces)],
    quotes: [arabic],
    claims: [],
  };
  const whole = article({ blocks: [block], quotes: [arabic] });
  return proseHtml(block, 0, {
    article: whole,
    margin: planMargin(whole),
    messages: messagesFor('en'),
    images: new Map(),
  });
}
const mark = (text: string) => h('mark', { dataQuote: 'sea' }, text);

describe('a quote of another direction', () => {
  test('says its language and its direction', () => {
    expect(prose(mark('البحر'))).toMatch(/<mark data-quote="sea"[^>]* lang="ar" dir="rtl">البحر/);
  });

  test('in several pieces is set in the order of its own script', () => {
    const html = prose(mark('البحر'), h('em', mark(' لا ينتظر')));
    expect(html.match(/ lang="ar"/g)).toHaveLength(2);
    expect(html).not.toContain('dir=');
  });
});

test('attributes keep their quotation marks', () => {
  expect(prose(mark('x'))).not.toMatch(/<[^>]*=[^"]/);
});
