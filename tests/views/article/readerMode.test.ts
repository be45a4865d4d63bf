/** Reader modes go by names: what an editor calls a quote must not take its words out of the text. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
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

describe('an id that is taken for that of a button to share by, whatever the classes', () => {
  const set = (html: string) => {
    const tree = fromHtml(html, { fragment: true });
    keepForReaders(tree);
    return toHtml(tree);
  };

  test.each([
    ['<p><mark id="they-share">a</mark></p>', '<p><span id="they-share"></span><mark>a</mark></p>'],
    ['<h2 id="they-share">a</h2>', '<h2><span id="they-share"></span>a</h2>'],
    [
      '<p><mark id="share"><mark id="to_share">a</mark></mark></p>',
      '<p><span id="share"></span><mark><span id="to_share"></span><mark>a</mark></mark></p>',
    ],
    ['<p><mark id="shares">a</mark></p>', '<p><mark id="shares">a</mark></p>'],
    ['<p><mark id="share"></mark>a</p>', '<p><mark id="share"></mark>a</p>'],
  ])('%s', (html, expected) => {
    expect(set(html)).toBe(expected);
  });
});
