import type { Finding } from './issue.ts';

/** An article's file, cut in two. Lines count from 1 in the file. */
export interface ArticleParts {
  yaml: string;
  /** The line on which `yaml` starts. */
  yamlLine: number;
  markdown: string;
  /** The line on which `markdown` starts. */
  markdownLine: number;
}

/**
 * Cuts an article's file into frontmatter and Markdown. Line ends become line feeds and a byte order mark is
 * dropped, neither of which moves a line.
 */
export function splitFrontmatter(file: string): { parts?: ArticleParts; findings: Finding[] } {
  const lines = normalizeText(file).split('\n');
  const isFence = (line: string | undefined) => line !== undefined && /^---[ \t]*$/.test(line);
  const end = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1;
  if (end === -1) {
    return {
      findings: [
        {
          name: 'FrontmatterMissing',
          line: 1,
          column: 1,
          found: isFence(lines[0])
            ? 'frontmatter that is opened by --- and never closed'
            : 'a first line that is not ---',
          expected: 'YAML between two lines of ---, then the prose',
          fix: isFence(lines[0])
            ? 'put a line of --- between the last field and the prose'
            : 'start the file with a line of ---, the fields, and another line of ---',
        },
      ],
    };
  }
  return {
    parts: {
      yaml: lines.slice(1, end).join('\n'),
      yamlLine: 2,
      markdown: lines.slice(end + 1).join('\n'),
      markdownLine: end + 2,
    },
    findings: [],
  };
}

/** Line feeds for every kind of line end, no byte order mark. */
export function normalizeText(file: string): string {
  return file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
