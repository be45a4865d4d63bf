/** What holds for any text and any cut of it. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test, vi } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { annotateCuts, cases, check } from './anyProse.ts';

vi.setConfig({ testTimeout: 600_000 });

const textOf = (node: Nodes): string =>
  'value' in node
    ? String(node.value)
    : 'children' in node
      ? node.children.map(textOf).join('')
      : '';

function elementsOf(root: Root): { element: Element; ancestors: Element[] }[] {
  const all: { element: Element; ancestors: Element[] }[] = [];
  const walk = (node: Nodes, ancestors: Element[]) => {
    if (node.type === 'element') all.push({ element: node, ancestors });
    const inner = node.type === 'element' ? [...ancestors, node] : ancestors;
    if ('children' in node) for (const child of node.children) walk(child, inner);
  };
  walk(root, []);
  return all;
}

const isFurniture = ({ properties }: Element) =>
  properties.dataFootnoteBackref !== undefined ||
  properties.dataFootnoteRef !== undefined ||
  String(properties.className) === 'source-note';

/** The text of the pieces of each range, by the value of the attribute. */
function pieceTexts(html: string, attribute: 'dataQuote' | 'dataClaim'): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { element } of elementsOf(fromHtml(html, { fragment: true }))) {
    const id = element.properties[attribute];
    if (id !== undefined) texts.set(String(id), (texts.get(String(id)) ?? '') + textOf(element));
  }
  return texts;
}

/** Cuts are made anywhere: within words and around marks, too. */
const REFUSED = ['Ambiguous', 'CutsWord', 'HasMarks'];

describe('for any prose and any cut of it', () => {
  test('a cut is found where it was cut, or is refused for what it is', () => {
    check(cases, (given) => {
      const { cuts, annotated } = annotateCuts(given);
      for (const [id, exact] of Object.entries(cuts)) {
        const names = annotated.findings
          .filter(({ found }) => found.includes(`"${id}"`))
          .map(({ name }) => name.replace(/^Quote|^Claim/, ''))
          .filter((name) => name !== 'QuotationCutShort');
        // A prime is a letter to Unicode, and a quotation mark to the matcher.
        if (!/[\p{L}\p{N}]/u.test(fold(exact).text)) expect(names).toEqual(['Empty']);
        else if (annotated.words[id] === undefined) expect(REFUSED).toContain(names.join());
        else expect(fold(annotated.words[id]).text.trim()).toBe(fold(exact).text.trim());
      }
    });
  });

  test('the pieces of a range, joined, are its words', () => {
    check(cases, (given) => {
      const { annotated } = annotateCuts(given);
      const quotes = pieceTexts(annotated.html, 'dataQuote');
      const claims = pieceTexts(annotated.html, 'dataClaim');
      for (const { kind, id, texts } of annotated.matches) {
        expect((kind === 'quote' ? quotes : claims).get(id)).toBe(texts.join(''));
      }
      expect(quotes.size + claims.size).toBe(annotated.matches.length);
    });
  });

  test('wrapping loses, adds and doubles no character', () => {
    check(cases, (given) => {
      const { bare, annotated } = annotateCuts(given);
      expect(annotated.text).toBe(bare.text);
      const text = (html: string) => textOf(fromHtml(html, { fragment: true }));
      expect(text(annotated.html)).toBe(text(bare.html));
    });
  });

  test('ids are unique, one for each range, and each range has one end', () => {
    check(cases, (given) => {
      const { annotated } = annotateCuts(given);
      const elements = elementsOf(fromHtml(annotated.html, { fragment: true })).map(
        ({ element }) => element,
      );
      const ids = elements.flatMap(({ properties }) =>
        properties.id === undefined ? [] : [String(properties.id)],
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const { kind, id } of annotated.matches)
        expect(ids).toContain(kind === 'quote' ? id : `claim-${id}`);
      const ends = elements
        .filter(({ properties }) => properties.dataEnd !== undefined)
        .map(({ properties: { dataQuote, dataClaim } }) => String(dataQuote ?? dataClaim));
      expect(ends.sort()).toEqual(annotated.matches.map(({ id }) => id).sort());
    });
  });

  test('pieces of a range never nest, links never nest, no piece holds the number of a note at its ends', () => {
    check(cases, (given) => {
      const { annotated } = annotateCuts(given);
      for (const { element, ancestors } of elementsOf(
        fromHtml(annotated.html, { fragment: true }),
      )) {
        for (const attribute of ['dataQuote', 'dataClaim', 'dataMention'] as const) {
          const id = element.properties[attribute];
          if (id !== undefined)
            expect(ancestors.map(({ properties }) => properties[attribute])).not.toContain(id);
        }
        if (element.tagName === 'a')
          expect(ancestors.map(({ tagName }) => tagName)).not.toContain('a');
        const { dataQuote, dataClaim } = element.properties;
        if (dataQuote === undefined && dataClaim === undefined) continue;
        expect(textOf(element)).not.toBe('');
        for (const child of [element.children[0], element.children.at(-1)]) {
          expect(child?.type === 'element' && isFurniture(child)).toBe(false);
        }
      }
    });
  });

  test('each mention is the name of its entity, as it stands', () => {
    check(cases, (given) => {
      const { annotated } = annotateCuts(given);
      for (const { start, end, text } of annotated.mentions)
        expect(annotated.text.slice(start, end)).toBe(text);
    });
  });

  test('what the browser reads is what was built', () => {
    check(cases, (given) => {
      const { annotated } = annotateCuts(given);
      const names = new Set(
        elementsOf(fromHtml(annotated.html, { fragment: true })).map(
          ({ element }) => element.tagName,
        ),
      );
      for (const name of ['b', 'script', 'i', 'div']) expect(names).not.toContain(name);
    });
  });
});
