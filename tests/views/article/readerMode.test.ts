/** Reader modes go by names: what an editor calls a quote must not take its words out of the text. */
import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { keepForReaders } from '../../../src/views/article/readerMode.ts';

test.each([
  ['mark', 'provocative-remarks', ['n1', 'content']],
  ['h2', 'related-claims', ['n1', 'content']],
  ['mark', 'two-way-street', ['n1']],
])('<%s id="%s">', (tagName, id, classes) => {
  const element: Element = {
    type: 'element',
    tagName,
    properties: { id, className: ['n1'] },
    children: [],
  };
  const tree: Root = { type: 'root', children: [element] };
  keepForReaders(tree);
  expect(element.properties.className).toEqual(classes);
});
