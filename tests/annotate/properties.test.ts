/** What holds for any text and any cut of it. */
import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test, vi } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { isGraphemeBoundary } from '../../src/text/graphemes.ts';
import { type Case, type Outcome, run } from './annotateCase.ts';

vi.setConfig({ testTimeout: 600_000 });

const words = fc.constantFrom(
  'we',
  'see',
  'it',
  'a',
  'Kim',
  'Park Jin',
  'DPRK-Russia',
  '“No,”',
  'it’s',
  '—',
  '…',
  '...',
  '-',
  '--',
  "'",
  '"',
  'cafe\u0301',
  'caf\u00e9',
  '북한',
  '한국'.normalize('NFD'),
  'Москва',
  'שָׁלוֹם',
  'قال',
  '朝鲜',
  'ไม่จริง',
  'कि',
  '👨‍👩‍👧',
  '🇰🇷',
  '👍🏽',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2009',
  '𐐷',
  '\ud800',
  '<b>',
  '&amp;',
  '&',
  '\\*',
  '\\[',
  'İ',
  'ß',
  '1️⃣',
  '2022–23',
  '`x <y>`',
  '[^hill]',
  '[^x]',
  '![m](./m.jpg)',
  '[l](https://x.org/)',
  '[Kim](mention:none)',
  '[he](person:kim)',
);
const inline: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? words
    : fc.oneof(
        { weight: 4, arbitrary: words },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.constantFrom('*', '**', '~~'), line(depth - 1))
            .map(([m, x]) => `${m}${x}${m}`),
        },
        { weight: 1, arbitrary: line(depth - 1).map((x) => `[${x}](https://x.org/)`) },
      ),
);
const line = (depth: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(inline(depth), fc.constantFrom(' ', ' ', ' ', '', '\n', '\\\n', '  ')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.map(([text, gap]) => text + gap).join(''));
const block = fc
  .tuple(fc.constantFrom('', '', '', '- ', '> ', '## ', '1. ', '- - '), line(3))
  .map(([marker, text]) => marker + text);
const markdown = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[^x]: Foot *note*.`);

const SURROUNDINGS: Case = {
  sources: ['hill'],
  entities: {
    'person:kim': ['Kim', 'Kim we'],
    'person:park': ['Park Jin'],
    'country:KP': ['DPRK', '북한', '朝鲜'],
    'country:RU': ['Russia'],
  },
};

const isDash = (char = '') => fold(char).text === '-';

/** A cut of a text on the boundaries of its characters, within one text block. */
function cutsOf(body: Outcome, seeds: readonly number[]): string[] {
  return seeds.flatMap((seed, index) => {
    const paragraph = body.paragraphs[seed % Math.max(1, body.paragraphs.length)];
    if (!paragraph) return [];
    const text = body.text.slice(paragraph.start, paragraph.end);
    const from = (seed * 7 + index) % text.length;
    const to = from + 1 + ((seed * 13 + index) % (text.length - from));
    if (!isGraphemeBoundary(text, from) || !isGraphemeBoundary(text, to)) return [];
    // Folded, dashes in a row are one character, and what stands after them may be a part of it: “--\u200d”.
    if ([from, to].some((edge) => isDash(text[edge - 1]) && isDash(text[edge]))) return [];
    return [text.slice(from, to)];
  });
}

const cases = fc.tuple(markdown, fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }));

/** Runs the body bare, then again with quotes and claims cut out of it. */
function annotateCuts([source, seeds]: [string, number[]]) {
  const bare = run(source, { sources: ['hill'], entities: { 'person:kim': [] } });
  const cuts = cutsOf(bare, seeds);
  const half = Math.ceil(cuts.length / 2);
  const entry = (prefix: string) => (exact: string, index: number) =>
    [`${prefix}${index}`, exact] as const;
  const quotes = Object.fromEntries(cuts.slice(0, half).map(entry('q')));
  const claims = Object.fromEntries(cuts.slice(half).map(entry('c')));
  return {
    bare,
    cuts: { ...quotes, ...claims },
    annotated: run(source, { ...SURROUNDINGS, quotes, claims }),
  };
}

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

/** More runs by hand: `PROPERTY_SEED=$RANDOM PROPERTY_RUNS=5000 npx vitest run tests/annotate/properties.test.ts`. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 100);

/** Cuts are made anywhere: within words and around marks, too. */
const REFUSED = ['Ambiguous', 'CutsWord', 'HasMarks'];

const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: RUNS });

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

describe('folding', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });

  test('is done once: folding again changes nothing', () => {
    check(text, (value) => {
      const { text: folded } = fold(value);
      expect(fold(folded).text).toBe(folded);
    });
  });

  test('sees no difference between composed and decomposed', () => {
    check(text, (value) => {
      expect(fold(value.normalize('NFD')).text).toBe(fold(value.normalize('NFC')).text);
    });
  });

  test('keeps the way back: ranges ascend and lie within the text', () => {
    check(text, (value) => {
      const { text: folded, starts, ends } = fold(value);
      expect(starts.length).toBe(folded.length);
      for (let unit = 0; unit < folded.length; unit++) {
        const [start, end] = [starts[unit] ?? -1, ends[unit] ?? -1];
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        expect(end).toBeLessThanOrEqual(value.length);
      }
    });
  });
});

test('boundaries of characters are those of Intl.Segmenter', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
    .map((parts) => parts.join(''));
  check(text, (value) => {
    const boundaries = new Set([
      ...Array.from(segmenter.segment(value), ({ index }) => index),
      value.length,
    ]);
    for (let offset = 0; offset <= value.length; offset++) {
      expect([offset, isGraphemeBoundary(value, offset)]).toEqual([offset, boundaries.has(offset)]);
    }
  });
});
