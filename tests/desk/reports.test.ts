/** Reports for people at a terminal, and for programs. */
import { describe, expect, test } from 'vitest';
import { codeFrame, linesOf } from '../../src/desk/reports/codeFrame.ts';
import { githubReport, jsonReport, sarifReport } from '../../src/desk/reports/formats.ts';
import type { Issue } from '../../src/schema/issue.ts';

describe('a code frame', () => {
  const frame = (text: string, line: number, column: number) =>
    codeFrame(linesOf(text), { line, column }).split('\n');

  test('marks a place between the lines around it', () => {
    expect(frame('one\ntwo three\nfour\nfive', 2, 5)).toEqual([
      '  1 | one',
      '> 2 | two three',
      '    |     ^',
      '  3 | four',
    ]);
  });

  test('at the ends of a file', () => {
    expect(frame('one\ntwo', 1, 1)).toEqual(['> 1 | one', '    | ^', '  2 | two']);
    expect(frame('one\ntwo', 2, 4)).toEqual(['  1 | one', '> 2 | two', '    |    ^']);
  });

  test('keeps the mark under a place in a long line', () => {
    const [, row = '', mark = ''] = frame(`a\n${'x'.repeat(150)}HERE${'y'.repeat(150)}\nb`, 2, 151);
    expect(row.slice(mark.indexOf('^')).startsWith('HERE')).toBe(true);
    expect(row).toMatch(/^> 2 \| ….*…$/);
    expect(row.length).toBeLessThan(120);
  });

  test('in a byte order mark, line ends of Windows and wide characters', () => {
    expect(frame('\uFEFFone\r\ntwo\r\n', 1, 1)[0]).toBe('> 1 | one');
    expect(frame('한글 x', 1, 4)).toEqual(['> 1 | 한글 x', '    |      ^']);
  });

  test('of a place that is not there', () => {
    expect(codeFrame(linesOf(''), { line: 1, column: 1 })).toBe('');
    expect(codeFrame(linesOf('one'), { line: 9, column: 1 })).toBe('');
  });
});

const issue: Issue = {
  name: 'RawHtml',
  path: 'content/articles/a b.md',
  line: 3,
  column: 7,
  found: 'the tag <b>, 100% HTML\non two lines',
  expected: 'Markdown',
  fix: 'write **b**',
};
const ISSUES: Issue[] = [
  issue,
  { ...issue, name: 'SourceUnused' },
  { ...issue, name: 'StatusOld' },
];

test('JSON has each issue and how many there are of each level', () => {
  const report = JSON.parse(jsonReport(ISSUES));
  expect(report.counts).toEqual({ error: 1, warning: 1, advice: 1 });
  expect(report.issues[0]).toEqual({
    ...issue,
    level: 'error',
    guide: 'content/ISSUES.md#rawhtml',
  });
});

test('GitHub has a command for each, on one line, with nothing that ends it early', () => {
  const lines = githubReport(ISSUES).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice']);
  expect(lines[0]).toBe(
    '::error file=content/articles/a b.md,line=3,col=7,title=RawHtml::Found: the tag <b>, 100%25 HTML%0Aon two lines.%0AExpected: Markdown.%0AFix: write **b**.%0Acontent/ISSUES.md#rawhtml',
  );
  expect(githubReport([{ ...issue, path: 'a:b,c.md' }])).toContain('file=a%3Ab%2Cc.md,');
});

test('SARIF has a rule for each name, and a place that is a URI', () => {
  const { version, runs } = JSON.parse(sarifReport([...ISSUES, issue]));
  expect(version).toBe('2.1.0');
  const [{ tool, results }] = runs;
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['RawHtml', 'SourceUnused', 'StatusOld']);
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  expect(results[0]).toMatchObject({
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/articles/a%20b.md' },
          region: { startLine: 3, startColumn: 7 },
        },
      },
    ],
  });
  expect(results.map(({ level }: { level: string }) => level)).toEqual([
    'error',
    'warning',
    'note',
    'error',
  ]);
});
