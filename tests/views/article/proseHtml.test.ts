import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import type { ResolvedBlock } from '../../../src/model/types.ts';
import { planMargin } from '../../../src/views/article/margin.ts';
import { proseHtml } from '../../../src/views/article/proseHtml.ts';
import { article, entity, quote } from '../../figures/article.ts';

const ann = { ...entity('person', 'ann', 'Ann'), tint: 3 };
const spoken = quote({ id: 'sea', speaker: ann });

function prose(...pieces: ElementContent[]): string {
  const block: ResolvedBlock = {
    kind: 'prose',
    children: [h('p', 'She said ', ...pieces)],
    quotes: [spoken],
    claims: [],
  };
  const whole = article({ blocks: [block], quotes: [spoken] });
  return proseHtml(block, 0, {
    article: whole,
    margin: planMargin(whole),
    messages: messagesFor('en'),
    images: new Map(),
  });
}
const mark = (text: string) => h('mark', { dataQuote: 'sea' }, text);

test('attributes keep their quotation marks', () => {
  expect(prose(mark('x'))).not.toMatch(/<[^>]*=[^"]/);
});
