import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';

describe('an article is cut where its frontmatter ends, and lines stay the lines of the file', () => {
  test.each([
    ['plain', '---\na: 1\n---\nProse', 'a: 1', 'Prose', 4],
    ['Windows line ends', '---\r\na: 1\r\n---\r\nProse\r\n', 'a: 1', 'Prose\n', 4],
    ['byte order mark', '\uFEFF---\na: 1\n---\nProse', 'a: 1', 'Prose', 4],
    ['spaces after the fence', '--- \na: 1\n---\t\nProse', 'a: 1', 'Prose', 4],
    ['a rule in the prose', '---\na: 1\n---\nOne\n\n---\n\nTwo', 'a: 1', 'One\n\n---\n\nTwo', 4],
    ['no prose', '---\na: 1\n---', 'a: 1', '', 4],
    ['no fields', '---\n---\nProse', '', 'Prose', 3],
    ['dashes within a field', '---\na: "---"\n---\nProse', 'a: "---"', 'Prose', 4],
  ])('%s', (_, file, yaml, markdown, markdownLine) => {
    expect(splitFrontmatter(file)).toEqual({
      parts: { yaml, yamlLine: 2, markdown, markdownLine },
      findings: [],
    });
  });

  test.each([
    ['an empty file', ''],
    ['prose alone', 'Prose'],
    ['a blank line first', '\n---\na: 1\n---\n'],
    ['never closed', '---\na: 1\nProse'],
  ])('%s is an issue', (_, file) => {
    const { parts, findings } = splitFrontmatter(file);
    expect(parts).toBeUndefined();
    expect(findings).toMatchObject([{ name: 'FrontmatterMissing', line: 1, column: 1 }]);
  });
});
