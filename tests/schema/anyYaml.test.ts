/** Whatever stands in a file of YAML: a value, or findings that somebody can act on, and never an error of the program. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { contentSchemas } from '../../src/schema/contentSchemas.ts';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import { salvage } from '../../src/schema/salvage.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/schema/yamlFile.ts';
import { check } from '../annotate/anyProse.ts';

vi.setConfig({ testTimeout: 1_800_000 });

const FIELDS = Object.values(contentSchemas).flatMap((schema) =>
  'shape' in schema ? Object.keys(schema.shape) : [],
);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FIELDS).map((field) => `\n${field}: `) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['\n', '\n  ', '\n    ', '\n\t', ' ', '\r\n', '\n- ', '\n  - ', ': ', ', ', '? ', '- '],
      ...[
        '{',
        '}',
        '[',
        ']',
        '{}',
        '[]',
        '"',
        "'",
        '""',
        '|\n  ',
        '>-\n  ',
        '# ',
        ' #',
        '\n---\n',
        '\n...\n',
      ],
      ...[
        '&a ',
        '*a',
        '&b ',
        '*b',
        '<<: *a',
        '!!str ',
        '!!js/function ',
        '! ',
        '%YAML 1.1\n',
        '@',
        '`',
        '\\',
      ],
      ...[
        '~',
        'null',
        'true',
        'NO',
        '010',
        '1e999',
        '.nan',
        '2026-01-02',
        '2026-99-99',
        '__proto__: ',
        'constructor: ',
      ],
      ...[
        'id: a',
        'name: b',
        'a-b',
        'KR',
        'https://a.example/',
        'javascript:x',
        '\u00a0',
        '\ufeff',
        '\0',
        '\ud800',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('any YAML against any schema', () => {
  check(fc.tuple(source, fc.constantFrom(...Object.values(contentSchemas))), ([text, schema]) => {
    const file = parseYaml(text);
    const { findings, value } = validate(schema, file);
    salvage(file);
    if (value === undefined) expect(findings).not.toEqual([]);
    const last = text.split(/\r\n?|\n/).length;
    for (const { line, column, found, expected, fix } of findings) {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(last);
      expect(column).toBeGreaterThan(0);
      for (const sentence of [found, expected, fix]) expect(sentence).toMatch(/\S/);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('any file, cut into its two parts', () => {
  check(source, (text) => {
    const { parts, findings } = splitFrontmatter(`---${text}`);
    expect(parts === undefined).toBe(findings.length > 0);
  });
});
