/** Whatever an editor writes as a text without quotation marks: it is read word for word, or there is an issue. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { id, proseWords } from '../../src/schema/fields.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/schema/yamlFile.ts';

const SCHEMA = z.strictObject({
  title: proseWords(),
  code: id().optional(),
});
const ANY = z.strictObject({
  title: proseWords().optional(),
  list: z.array(proseWords()).optional(),
  within: SCHEMA.optional(),
  code: id().optional(),
});

/** Pieces of which texts are made: words, and what YAML takes for its own. */
const PIECES = [
  'not',
  'one',
  'code',
  ' ',
  ' ',
  ' ',
  ...'#:,-?[]{}"\'&*!|>%@`\\~=',
  ': ',
  ' #',
  ', ',
  '- ',
  '…',
  '“',
  '”',
  '1',
  '\u00a0',
];
const TEXT = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join('').replace(/^ +| +$/g, ''))
  .filter((text) => text !== '');

/** What a text means that is written in quotation marks on purpose; of it nothing is asked here. */
const isQuoted = (text: string) => /^["']/.test(text);

type Value = z.infer<typeof ANY>;

const CONTEXTS: [what: string, write: (text: string) => string, read: (value: Value) => unknown][] =
  [
    ['a field', (text) => `title: ${text}\ncode: a`, (value) => value.title],
    ['the last field', (text) => `code: a\ntitle: ${text}`, (value) => value.title],
    [
      'a field between brackets',
      (text) => `within: { title: ${text}, code: a }\ncode: b`,
      (value) => value.within?.title,
    ],
    [
      'the last field between brackets',
      (text) => `within: { code: a, title: ${text} }\ncode: b`,
      (value) => value.within?.title,
    ],
    [
      'an item',
      (text) => `list:\n  - one\n  - ${text}\n  - two\ncode: b`,
      (value) => value.list?.[1],
    ],
  ];

test.each(CONTEXTS)('%s', (what, write, read) => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const { value, findings } = validate(ANY, parseYaml(write(text)));
      for (const { found, expected, fix } of findings) {
        for (const told of [found, expected, fix]) expect(told).toMatch(/\S/);
      }
      if (findings.length > 0 || isQuoted(text)) return;
      // A comma before a bracket is how some end a list: no word is lost with it.
      expect(read(value as Value)).toBe(what.includes('bracket') ? text.replace(/ *,$/, '') : text);
    }),
    { numRuns: 1500, seed: 7 },
  );
});
