/** Whatever stands in an article's prose, and whatever is looked for in it: found word for word, or a finding. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fold, foldWords } from '../../src/text/fold.ts';
import { FIRST_LINE, run } from './annotateCase.ts';
import { check, words } from './anyProse.ts';

vi.setConfig({ testTimeout: 1_800_000 });

/** What begins, ends or breaks something in Markdown, in any order. */
const mark = fc.constantFrom(
  ...[
    '[',
    ']',
    '![',
    '](',
    ')',
    '[^',
    '[^hill]',
    ']:',
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<b',
    '&',
    '&#',
    ';',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '~~~',
    '\\',
    '\\\n',
    '  \n',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
  ],
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '9999999999) ',
    '---',
    '===',
    '| ',
    '| - | - |\n',
    ':-:',
    '::figure{',
    '}',
  ],
  ...[
    'http://',
    'www.',
    'a@b.org',
    'person:',
    'mention:none',
    'javascript:',
    '“',
    '”',
    '‘',
    '’',
    '"',
    '«',
    '»',
  ],
  ...['\0', '\u0007', '\u2028', '\ufeff', '\ud800', '\u202e', '\u0301', '\u200d'],
);
const soup = fc
  .array(fc.oneof(mark, words, fc.constant(' '), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));
const searched = fc.oneof(
  soup,
  fc.array(words, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ')),
  fc.array(words, { minLength: 1, maxLength: 3 }),
);

test('any Markdown, any quote: no error but findings, each at a place of the file', () => {
  check(fc.tuple(soup, soup, searched, searched), ([before, after, quote, claim]) => {
    const said = typeof quote === 'string' ? quote : quote.join(' … ');
    const markdown = `${before}\n\n“${said}” ${after}`;
    const { findings, matches, text } = run(markdown, {
      quotes: { q: quote },
      claims: { c: claim },
      entities: { 'person:kim': ['Kim', before], 'country:KP': ['DPRK'] },
      sources: ['hill'],
    });
    const last = FIRST_LINE + markdown.split(/\r\n?|\n/).length;
    for (const { name, line, column, found, expected, fix } of findings) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(last);
      expect(column).toBeGreaterThan(0);
      for (const sentence of [found, expected, fix]) expect(sentence).not.toBe('');
    }
    // What is anchored is what was sought, word for word; anything else is told.
    for (const { id, ranges, texts } of matches) {
      const exact = id === 'q' ? quote : claim;
      const parts = (typeof exact === 'string' ? [exact] : exact).filter((part) => part !== '…');
      expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(texts);
      expect(texts.map((each) => fold(each).text.trim())).toEqual(parts.map(foldWords));
    }
    for (const id of ['q', 'c']) {
      if (matches.some((match) => match.id === id)) continue;
      expect(findings.some(({ found }) => found.includes(`"${id}"`))).toBe(true);
    }
  });
});
