/** Marked-up prose as the annotator leaves it, for articles of `model.ts`. */
import type { ElementContent, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { ResolvedBlock } from '../../src/model/types.ts';

export const mark = (
  kind: 'quote' | 'claim',
  id: string,
  ...children: (string | ElementContent)[]
) => h('mark', kind === 'quote' ? { dataQuote: id } : { dataClaim: id }, children);
export const mention = (key: string, text: string) => h('a', { href: '#', dataMention: key }, text);
export const note = (number: number) =>
  h('sup', { className: ['source-note'] }, h('a', { href: '#src_wire' }, String(number)));

export function createBlock(...children: RootContent[]): ResolvedBlock {
  return { kind: 'prose', children, quotes: [], claims: [] };
}

/** The model's text of blocks: without notes' numbers, a line feed after each. */
export function modelText(blocks: readonly ResolvedBlock[]): string {
  const withoutNotes = (node: RootContent): RootContent =>
    node.type !== 'element'
      ? node
      : {
          ...node,
          children:
            node.tagName === 'sup' ? [] : (node.children.map(withoutNotes) as ElementContent[]),
        };
  return blocks
    .map(({ children }) => children.map((child) => `${textOf(withoutNotes(child))}\n`).join(''))
    .join('');
}
